/** An EventTarget whose `on…` properties are called, as those of the browser's own objects are. */
export class HandledTarget extends EventTarget {
  constructor(...types: readonly string[]) {
    super()
    for (const type of types) {
      this.addEventListener(type, (event) => {
        const handler = (this as unknown as Record<string, unknown>)[`on${type}`]
        if (typeof handler === 'function') handler.call(this, event)
      })
    }
  }
}
