// Made by scripts/labels.mjs of the table of ar. Long because it is a table.
import type { LabelTable } from '../../labelTable'

export const labels: LabelTable = {
  own: {
    'chrome-desktop.promptAllowWhileVisiting': 'السماح أثناء زيارة الموقع الإلكتروني',
    'chrome-desktop.promptAllowThisTime': 'السماح هذه المرة',
    'chrome-desktop.promptNeverAllow': 'عدم السماح مطلقًا',
    'chrome-desktop.promptAllowLegacy': 'سماح',
    'chrome-desktop.promptBlockLegacy': 'حظر',
    'chrome-desktop.quietUseMicrophone': 'هل تريد استخدام الميكروفون؟',
    'chrome-desktop.quietUseCamera': 'هل تريد استخدام الكاميرا؟',
    'chrome-desktop.quietUseCameraAndMicrophone': 'هل تريد استخدام الكاميرا والميكروفون؟',
    'chrome-desktop.camera': 'الكاميرا',
    'chrome-desktop.microphone': 'الميكروفون',
    'chrome-desktop.siteSettings': 'إعدادات الموقع الإلكتروني',
    'chrome-desktop.automaticallyBlocked': 'تم الحظر تلقائيًا',
    'chrome-desktop.blockedByAdministrator': 'تم الحظر من قبل المشرف',
    'chrome-desktop.bannerSystemSettingsLink': 'إعدادات النظام',
    'chrome-desktop.settings': 'الإعدادات',
    'chrome-desktop.privacyAndSecurity': 'الخصوصية والأمان',
    'chrome-desktop.siteSettingsPage': 'إعدادات الموقع الإلكتروني',
    'chrome-desktop.valueAllow': 'سماح',
    'chrome-desktop.sitesCanAskCamera': 'السماح للمواقع الإلكترونية بطلب استخدام الكاميرا',
    'chrome-desktop.listNotAllowedCamera': 'المواقع الإلكترونية التي لا يُسمح لها باستخدام الكاميرا',
    'chrome-desktop.sitesCanAskMicrophone': 'السماح للمواقع الإلكترونية بطلب استخدام الميكروفون',
    'chrome-desktop.listNotAllowedMicrophone': 'المواقع الإلكترونية التي لا يُسمح لها باستخدام الميكروفون',
    'chrome-desktop.resetPermission': 'إعادة ضبط الإذن',
    'chrome-desktop.resetPermissions': 'إعادة ضبط الأذونات',
  },
  english: {},
}
