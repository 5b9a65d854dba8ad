import { addressOf } from '../page/address'
import { Brand } from '../page/Brand'
import { Icon, type IconName } from '../page/Icon'
import { Steps } from './Steps'

interface Way {
  readonly href: string
  readonly icon: IconName
  readonly title: string
  readonly detail: string
}

const ways: readonly Way[] = [
  {
    href: 'tel:5550100199',
    icon: 'phone',
    title: 'Call us: 555 010 0199',
    detail: 'A person will answer, 8 am to 6 pm',
  },
  {
    href: mail('Please call me for my visit', 'My phone number:'),
    icon: 'speaker',
    title: 'Have this visit by phone',
    detail: 'Your doctor will call you instead',
  },
  {
    href: mail('My video will not start', 'What I see on my screen:'),
    icon: 'copy',
    title: 'Send us what went wrong',
    detail: 'Opens an email to us',
  },
  { href: '#steps', icon: 'tune', title: 'Fix it step by step', detail: 'Six short steps, about 3 minutes' },
]

/** The page that Get Assistance opens. */
export function HelpPage() {
  return (
    <div className="demo-page">
      <header className="demo-top">
        <Brand />
        <a className="demo-button" data-kind="quiet" href={addressOf('/')}>
          <Icon name="back" />
          Back to your visit
        </a>
      </header>
      <main className="demo-help">
        <section className="demo-card">
          <h1>We are here to help</h1>
          <p className="demo-lead">Choose what is easiest for you. You will keep your appointment.</p>
          <ul className="demo-ways">
            {ways.map(({ href, icon, title, detail }) => (
              <li key={href}>
                <a href={href}>
                  <Icon name={icon} />
                  <span>
                    <b>{title}</b>
                    <small>{detail}</small>
                  </span>
                  <Icon name="chevron" />
                </a>
              </li>
            ))}
          </ul>
        </section>
        <Steps />
      </main>
    </div>
  )
}

function mail(subject: string, body: string): string {
  return `mailto:help@harbourlane.example?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
