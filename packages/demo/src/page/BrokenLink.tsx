import { Brand } from './Brand'
import { Icon } from './Icon'

/** A link that was cut short where it was copied. */
export function BrokenLink() {
  return (
    <div className="demo-page">
      <header className="demo-top">
        <Brand />
      </header>
      <main className="demo-day">
        <section className="demo-card">
          <h1>Your video visit</h1>
          <div className="demo-notice" role="alert">
            <Icon name="alert" />
            <p>
              <b>This link is not complete.</b> Copy all of it, or press it where you got it.
            </p>
          </div>
        </section>
      </main>
    </div>
  )
}
