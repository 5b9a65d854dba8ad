// Made by scripts/labels.mjs of the table of it. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Impostazioni',
    'ios.privacy15': 'Privacy',
    'ios.camera': 'Fotocamera',
    'ios.microphone': 'Microfono',
    'ios.screenTime': 'Tempo di utilizzo',
    'ios.contentPrivacyRestrictions': 'Restrizioni contenuti e privacy',
    'ios.allowChanges': 'Consenti modifiche',
    'ios.dontAllowChanges': 'Non consentire le modifiche',
    'ios.dontAllow': 'Non consentire',
    'ios.allow': 'Consenti',
    'ios.general': 'Generali',
    'ios.vpnDeviceManagement': 'VPN e gestione dispositivi',
    'ios.allowedApps': 'App consentite',
    'apple-current.iosPrivacySecurity': 'Privacy e sicurezza',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
