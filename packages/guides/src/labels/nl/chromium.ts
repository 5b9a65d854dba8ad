// Made by scripts/labels.mjs of the table of nl. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'Toestaan tijdens websitebezoek',
    'chrome-desktop.promptAllowThisTime': 'Deze keer toestaan',
    'chrome-desktop.promptNeverAllow': 'Nooit toestaan',
    'chrome-desktop.promptAllowLegacy': 'Toestaan',
    'chrome-desktop.promptBlockLegacy': 'Blokkeren',
    'chrome-desktop.quietUseMicrophone': 'Microfoon gebruiken?',
    'chrome-desktop.quietUseCamera': 'Camera gebruiken?',
    'chrome-desktop.quietUseCameraAndMicrophone': 'Camera en microfoon gebruiken?',
    'chrome-desktop.camera': 'Camera',
    'chrome-desktop.microphone': 'Microfoon',
    'chrome-desktop.siteSettings': 'Site-instellingen',
    'chrome-desktop.automaticallyBlocked': 'Automatisch geblokkeerd',
    'chrome-desktop.blockedByAdministrator': 'Geblokkeerd door je beheerder',
    'chrome-desktop.bannerSystemSettingsLink': 'systeeminstellingen',
    'chrome-desktop.settings': 'Instellingen',
    'chrome-desktop.privacyAndSecurity': 'Privacy en beveiliging',
    'chrome-desktop.siteSettingsPage': 'Site-instellingen',
    'chrome-desktop.valueAllow': 'Toestaan',
    'chrome-desktop.sitesCanAskCamera': 'Sites kunnen toegang tot je camera vragen',
    'chrome-desktop.listNotAllowedCamera': 'Geen toestemming om je camera te gebruiken',
    'chrome-desktop.sitesCanAskMicrophone': 'Sites kunnen vragen of ze je microfoon mogen gebruiken',
    'chrome-desktop.listNotAllowedMicrophone': 'Geen toestemming om je microfoon te gebruiken',
    'chrome-desktop.resetPermission': 'Recht resetten',
    'chrome-desktop.resetPermissions': 'Rechten resetten',
  },
  english: {},
}
