// A visit in what apps hide a part of the page with, `?place=activity` and so on. The test hides it, and shows it again, by
// an event on the window, because behind a modal dialog nothing can be pressed.
import { useEffect, useState, type ReactElement } from 'react'
import { Counter } from './around/Counter'
import { places } from './around/places'
import { KeptVisit } from './visit/KeptVisit'
import { render } from './visit/render'
import { Visit } from './visit/Visit'

const { place = '', call } = Object.fromEntries(new URLSearchParams(location.search))
const Place = places[place]!
// The same each time, so that React has no reason to render it again.
const appointment = call === 'kept' ? <KeptVisit /> : <Visit />

function Page(): ReactElement {
  const [hidden, setHidden] = useState(false)
  useEffect(() => {
    const hide = () => setHidden(true)
    const show = () => setHidden(false)
    addEventListener('hide', hide)
    addEventListener('show', show)
    return () => {
      removeEventListener('hide', hide)
      removeEventListener('show', show)
    }
  }, [])

  return (
    <>
      <Counter>Call the clinic</Counter>
      <Counter>Write a message</Counter>
      <Place hidden={hidden}>{appointment}</Place>
    </>
  )
}

render(<Page />)
