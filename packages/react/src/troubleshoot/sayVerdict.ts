import type { CallVerdict } from '@precall/core/call'
import type { Text } from '../screens/layout/useText'

/** One plain sentence. */
export function sayVerdict(verdict: CallVerdict, { words, say }: Text): string {
  const texts = words.troubleshooter.call.verdict
  if (verdict.kind !== 'works' && verdict.kind !== 'noMedia') return say(texts[verdict.kind])
  const { camera, microphone } = verdict
  if (verdict.kind === 'works') {
    if (camera && !microphone) return say(texts.onlyCamera)
    if (microphone && !camera) return say(texts.onlyMicrophone)
    return say(texts.works)
  }
  if (camera !== 'nothing' && microphone === 'silent') return say(texts.silent)
  if (camera !== 'nothing' && camera) return say(texts.noSound)
  if (microphone === 'works') return say(texts.noPicture)
  return say(texts.noMedia)
}
