// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { microtasks } from '../../test/outcomeOf'
import { stubDialog } from './stubDialog'

const methods = ['show', 'showModal', 'close', 'returnValue'] as const
const { prototype } = HTMLDialogElement
const own = methods.map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const)

let undo: () => void
beforeEach(() => {
  vi.useFakeTimers()
  // As in jsdom, which has `open` alone: happy-dom has all of it.
  for (const name of methods) Reflect.deleteProperty(prototype, name)
  undo = stubDialog()
  document.body.innerHTML =
    '<button id="outside">Start Video</button><dialog><h2>Allow</h2><button>OK</button></dialog>'
  document.querySelector('button')?.focus()
})
afterEach(() => {
  undo()
  for (const [name, descriptor] of own) if (descriptor) Object.defineProperty(prototype, name, descriptor)
  vi.useRealTimers()
})

const dialog = () => document.querySelector('dialog') as HTMLDialogElement
const focused = () => document.activeElement?.textContent

function listen(...types: string[]): string[] {
  const heard: string[] = []
  for (const type of types) dialog().addEventListener(type, () => heard.push(type))
  return heard
}

async function pressEscape(on: Element = dialog()): Promise<void> {
  on.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  await microtasks()
  vi.runAllTimers()
}

describe('a dialog where there is no showModal', () => {
  it('opens, takes the focus, and gives it back when it closes', () => {
    const heard = listen('close')
    dialog().showModal()
    expect([dialog().open, focused()]).toEqual([true, 'OK'])
    dialog().close('ok')
    expect([dialog().open, dialog().returnValue, focused()]).toEqual([false, 'ok', 'Start Video'])
    expect(heard).toEqual([])
    vi.runAllTimers()
    expect(heard).toEqual(['close'])
  })

  it('is closed by Escape, after `cancel`', async () => {
    const heard = listen('cancel', 'close')
    dialog().showModal()
    await pressEscape()
    expect(heard).toEqual(['cancel', 'close'])
    expect(dialog().open).toBe(false)
  })

  it.each([
    ['cancel is prevented', 'cancel'],
    ['the key is', 'keydown'],
  ])('stays open where %s', async (_, type) => {
    dialog().addEventListener(type, (event) => event.preventDefault())
    dialog().showModal()
    await pressEscape()
    expect(dialog().open).toBe(true)
  })

  it('stays open where it is not modal, or is not the last one that was opened', async () => {
    dialog().show()
    await pressEscape()
    expect(dialog().open).toBe(true)
    dialog().close()
    dialog().showModal()
    const other = document.body.appendChild(document.createElement('dialog'))
    other.showModal()
    await pressEscape(other)
    expect([other.open, dialog().open]).toEqual([false, true])
  })

  it('is forgotten when it is taken away', async () => {
    dialog().showModal()
    const heard = listen('cancel')
    dialog().remove()
    await pressEscape(document.body)
    expect(heard).toEqual([])
  })

  it('refuses what a browser refuses', () => {
    dialog().show()
    expect(() => dialog().showModal()).toThrow(expect.objectContaining({ name: 'InvalidStateError' }))
    expect(() => document.createElement('dialog').showModal()).toThrow(/no document/)
    undo()
    expect('showModal' in prototype).toBe(false)
  })
})

it('leaves alone what is there', () => {
  undo()
  for (const [name, descriptor] of own) if (descriptor) Object.defineProperty(prototype, name, descriptor)
  const before = prototype.showModal
  undo = stubDialog()
  expect(prototype.showModal).toBe(before)
})
