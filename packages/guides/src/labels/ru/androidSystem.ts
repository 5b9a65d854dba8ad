// Made by scripts/labels.mjs of the table of ru. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'android.promptWhileUsingApp': 'При использовании приложения',
    'android.promptOnlyThisTime': 'Только в этот раз',
    'android.permissionManager': 'Разрешения',
    'android.appPermissions': 'Разрешения приложений',
    'android.settingAllowWhileUsing': 'Разрешить только во время использования приложения',
    'android.cameraToggleTitle': 'Доступ к камере',
    'android.micToggleTitle': 'Доступ к микрофону',
    'android.appPermissionsBreadcrumb': 'Приложения',
    'android.settings': 'Настройки',
    'android.camera': 'Камера',
    'android.microphone': 'Микрофон',
    'android.permissions': 'Разрешения',
    'android.securityPrivacy': 'Защита и конфиденциальность',
    'android.cameraTile': 'Доступ к камере',
    'android.micTile': 'Доступ к микрофону',
    'android.privacy': 'Конфиденциальность',
  },
  english: {
    'samsung.additionalPrivacyControls': 'Additional privacy controls',
    'samsung.securityAndPrivacy': 'Security and privacy',
  },
}
