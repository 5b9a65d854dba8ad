// Made by scripts/labels.mjs of the table of he. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'הגדרות',
    'ios.allow': 'אפשר',
    'ios.general': 'כללי',
    'macos.systemPreferences12': 'העדפות המערכת',
    'macos.microphone': 'מיקרופון',
    'macos.camera': 'מצלמה',
    'macos.quitAndReopen': 'סיום ופתיחה מחדש',
    'macos.tccAllow': 'אישור',
    'macos.tccDontAllow': 'אל תאפשר',
    'macos.securityPrivacy12': 'אבטחה ופרטיות',
    'macos.privacy12': 'פרטיות',
    'macos.screenTime': 'זמן מסך',
    'macos.contentPrivacy': 'תוכן ופרטיות',
    'apple-current.macSystemSettings': 'הגדרות המערכת',
    'apple-current.macPrivacySecurity': 'פרטיות ואבטחה',
  },
  english: {
    'apple-current.iosAirPlayContinuity': 'AirPlay & Continuity',
    'apple-current.iosContinuityCamera': 'Continuity Camera',
  },
}
