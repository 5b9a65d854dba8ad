import { screens } from '@precall/screens'

/** The picture of a screen in docs/screens, which the workshop serves too. */
export function pictureOf(name: string): string | undefined {
  const screen = screens.find((screen) => screen.name === name)
  return screen && `./screens/${name}${screen.onPhone ? '.phone' : ''}.png`
}
