/** Lets each video show a person instead of a simulated camera, which has no picture: the same one every time. */
export function showPerson(): void {
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'srcObject')!
  Object.defineProperty(HTMLVideoElement.prototype, 'srcObject', {
    configurable: true,
    get,
    set(this: HTMLVideoElement, stream: unknown) {
      set!.call(this, stream)
      // A poster would go at `play()`.
      this.style.background = stream ? `center / cover url("data:image/svg+xml,${encodeURIComponent(person)}")` : ''
    },
  })
}

/** A woman at home, who sits before a window. */
const person = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480">
<rect width="640" height="480" fill="#e9ddcc"/>
<path fill="#cfe3ea" stroke="#fff" stroke-width="10" d="M430 40h160v190H430zM510 40v190M430 135h160"/>
<path fill="#b9653f" d="M40 205h84l-12 70H52z"/>
<path fill="none" stroke="#4d7a52" stroke-width="14" stroke-linecap="round" d="M82 205c-4-50-30-62-44-66m44 66c2-66 20-84 40-92m-40 92c-2-40-10-70-12-96"/>
<path fill="#b7a58c" d="M0 275h150v205H0z"/>
<path fill="#7d9aa5" d="M150 480V330q0-60 60-60h220q60 0 60 60v150z"/>
<path fill="#c9c4bf" d="M222 200c0-150 196-150 196 0v90H222z"/>
<path fill="#2f6470" d="M148 480c0-100 60-130 172-130s172 30 172 130z"/>
<path fill="#d8a283" d="M282 290h76v66c0 44-76 44-76 0z"/>
<ellipse cx="320" cy="215" rx="78" ry="96" fill="#e9b795"/>
<path fill="#d9d5d0" d="M236 215c-4-96 40-128 84-128s88 32 84 128c-12-50-40-74-96-80-36 10-64 40-72 80z"/>
<g fill="none" stroke="#4a4038" stroke-linecap="round" stroke-width="5">
<circle cx="288" cy="216" r="25"/><circle cx="352" cy="216" r="25"/><path d="M313 212q7-6 14 0M263 212l-16-4M377 212l16-4"/>
<path stroke="#a5573f" stroke-width="6" d="M290 268q30 24 60 0"/></g>
<circle cx="288" cy="217" r="6" fill="#3b302a"/><circle cx="352" cy="217" r="6" fill="#3b302a"/>
</svg>`
