export function GoodToHave() {
  return (
    <aside className="demo-side">
      <section className="demo-card">
        <h2>Good to have near you</h2>
        <ul className="demo-bullets">
          <li>Your list of medicines</li>
          <li>A quiet place with some light</li>
          <li>Your charger, if you use a phone</li>
        </ul>
      </section>
      <section className="demo-card">
        <h2>No video today?</h2>
        <p>Call the front desk. You can have this visit by phone.</p>
        <p>
          <a href="tel:5550100199">
            <bdi dir="ltr">555 010 0199</bdi>
          </a>
        </p>
      </section>
    </aside>
  )
}
