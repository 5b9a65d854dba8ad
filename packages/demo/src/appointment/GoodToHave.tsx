export function GoodToHave() {
  return (
    <aside className="demo-side">
      <section className="demo-card">
        <h2>Before your visit</h2>
        <ul className="demo-bullets">
          <li>Have a list of your medicines ready</li>
          <li>Find a quiet place with good light</li>
          <li>If you use a phone, keep the charger nearby</li>
        </ul>
      </section>
      <section className="demo-card">
        <h2>No video today?</h2>
        <p>Call the front desk. You can have this visit by phone instead.</p>
        <p>
          <a href="tel:5550100199">
            <bdi dir="ltr">555 010 0199</bdi>
          </a>
        </p>
      </section>
    </aside>
  )
}
