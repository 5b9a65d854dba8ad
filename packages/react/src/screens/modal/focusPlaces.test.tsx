import { expect, it } from 'vitest'
import { isFocusLostAt } from './focusPlaces'

it('tells in a shadow root whether the focus is lost there', () => {
  const host = document.body.appendChild(document.createElement('div'))
  const root = host.attachShadow({ mode: 'open' })
  root.innerHTML = '<button>One</button><h2>Title</h2>'
  const title = root.querySelector('h2')
  expect(isFocusLostAt(title)).toBe(true)
  root.querySelector('button')?.focus()
  expect(isFocusLostAt(title)).toBe(false)
  root.querySelector('button')?.remove()
  expect(isFocusLostAt(title)).toBe(true)
  host.remove()
  expect(isFocusLostAt(undefined)).toBe(false)
})
