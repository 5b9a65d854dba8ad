export { addressOf } from './addressOf'
export type { Address } from './addressOf'
export type { Against, Link } from './guide'
export type { Guides } from './guides'
export type {
  Below,
  Found,
  Guidebook,
  Question,
  Reader,
  ReadyAnswer,
  ReadyAnswers,
  ReadyByButton,
  ReadyGuide,
  ReadyLabel,
  ReadyPicture,
  ReadySentence,
  ReadyStep,
  Resolved,
  Situation,
  Word,
} from './guidebook'
export { appNames, browserNames, systemNames } from './speak/names'
export { overridden } from './speak/overridden'
export type { Overrides } from './speak/overridden'
export type { Bar, Menu, Panel, Picture, Row, Scene, Settings, Tiles } from './picture'
export { labelLanguageOf, labelLanguages, wordLanguageOf } from './library/languages'
export { openGuidebook } from './openGuidebook'
export type { Icon } from './icon'
export type { GuideOverrides } from './words'
