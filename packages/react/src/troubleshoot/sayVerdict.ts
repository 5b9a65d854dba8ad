import type { CallVerdict, TestedDevices } from '@precall/core/call'
import type { Text } from '../screens/layout/useText'

/** One plain sentence. It claims nothing of a device that the browser says nothing about. */
export function sayVerdict(verdict: CallVerdict, text: Text): string {
  if (verdict.kind === 'works') return sayWorks(verdict, text)
  if (verdict.kind === 'noMedia') return sayNoMedia(verdict, text)
  return text.say(text.words.troubleshooter.call.verdict[verdict.kind])
}

function sayWorks(tested: TestedDevices, { words, say }: Text): string {
  const { camera, microphone } = tested
  const texts = words.troubleshooter.call.verdict
  if (camera === 'works' && microphone === 'works') return say(texts.works, { devices: ['camera', 'microphone'] })
  if (camera === 'works') return say(microphone ? texts.soundUnknown : texts.onlyCamera)
  if (microphone === 'works') return say(camera ? texts.pictureUnknown : texts.onlyMicrophone)
  return say(texts.unknown, { devices: devicesIn(tested, () => true) })
}

function sayNoMedia(tested: TestedDevices, { words, say }: Text): string {
  const { camera, microphone } = tested
  const texts = words.troubleshooter.call.verdict
  if (camera !== 'nothing' && microphone === 'silent') return say(texts.silent)
  if (camera === 'works') return say(texts.noSound)
  if (microphone === 'works') return say(texts.noPicture)
  return say(texts.noMedia, { devices: devicesIn(tested, (found) => found !== 'unknown') })
}

function devicesIn(tested: TestedDevices, isMeant: (found: string) => boolean) {
  return (['camera', 'microphone'] as const).filter((device) => tested[device] && isMeant(tested[device]))
}
