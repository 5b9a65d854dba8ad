import { describe, expect, it } from 'vitest'
import { relaysIn } from './relays'

describe('relaysIn', () => {
  it.each([
    ['turn:relay.example', 'udp'],
    ['turn:relay.example:3478?transport=udp', 'udp'],
    ['TURN:relay.example?transport=TCP', 'tcp'],
    ['turns:relay.example:443', 'tls'],
    ['turns:[2001:db8::1]:443?transport=tcp', 'tls'],
    ['turns:relay.example?transport=udp', undefined],
    ['stun:relay.example', undefined],
    ['https://relay.example', undefined],
    ['', undefined],
  ])('reaches %s by %s', (urls, transport) => {
    expect(relaysIn([{ urls }]).map(([name]) => name)).toEqual(transport ? [transport] : [])
  })

  it('keeps what else is said about a server, and takes rubbish for none', () => {
    const server = { urls: ['stun:a.example', 'turn:b.example'], username: 'u', credential: 'c' }
    expect(relaysIn([server])).toEqual([['udp', [{ ...server, urls: ['turn:b.example'] }]]])
    expect(relaysIn([undefined, {}, { urls: 5 }] as never)).toEqual([])
  })
})
