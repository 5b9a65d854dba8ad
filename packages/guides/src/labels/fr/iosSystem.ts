// Made by scripts/labels.mjs of the table of fr. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'ios.settings': 'Réglages',
    'ios.privacy15': 'Confidentialité',
    'ios.camera': 'Appareil photo',
    'ios.microphone': 'Microphone',
    'ios.screenTime': 'Temps d’écran',
    'ios.contentPrivacyRestrictions': 'Contenu et confidentialité',
    'ios.allowChanges': 'Autoriser les modifications',
    'ios.dontAllowChanges': 'N’autoriser aucun changement',
    'ios.dontAllow': 'Ne pas autoriser',
    'ios.allow': 'Autoriser',
    'ios.general': 'Général',
    'ios.vpnDeviceManagement': 'VPN et gestion de l’appareil',
    'ios.allowedApps': 'Apps autorisées',
    'apple-current.iosPrivacySecurity': 'Confidentialité et sécurité',
  },
  english: {
    'apple-current.iosApps': 'Apps',
    'apple-current.iosAllowedAppsFeatures': 'Allowed Apps & Features',
  },
}
