// Long because it is a table: every browser, system and app that we name, as one of them was seen to give itself.
import { describe, expect, it } from 'vitest'
import type { Platform } from './detectPlatform'
import { detectPlatform } from './detectPlatform'
import type { PlatformHints } from './hints'
import type { Version } from './version'

type Row = readonly [is: string, source: string, userAgent: string, otherHints?: Omit<PlatformHints, 'userAgent'>]

const visits = 'https://github.com/intoli/user-agents, version 2.1.198'
const measured = 'Chromium 156, Firefox 153 and WebKitGTK 2.50, run on Debian 12'
const matomo = (path: string) =>
  `https://github.com/matomo-org/device-detector/blob/3856a28692d45317d3f15f6f81ca31a06067182a/Tests/${path}`
const uaParser = (path: string) =>
  `https://github.com/faisalman/ua-parser-js/blob/18d39b53dd803710cb8e76856d18c1dcf7533d11/test/data/ua/${path}`
const brands = (...names: string[]) => names.map((brand) => ({ brand }))

const seen: Readonly<Record<string, readonly Row[]>> = {
  Computers: [
    [
      'chrome 153.0 on windows',
      visits,
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36',
    ],
    [
      'chrome 145.0 on macos',
      visits,
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Safari/537.36',
    ],
    [
      'chrome 152.0 on linux',
      visits,
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36',
    ],
    [
      'chrome 152.0 on chromeos',
      visits,
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36',
    ],
    [
      'chrome 144.0 on macos',
      'https://github.com/MetaMask/metamask-extension/pull/39705',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36',
      {
        userAgentData: { brands: brands('Not(A:Brand', 'Chromium', 'Google Chrome'), platform: 'macOS', mobile: false },
      },
    ],
    [
      'chrome 98.0 on linux',
      matomo('fixtures/clienthints.yml'),
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/98.0.4758.102 Safari/537.36 PTST/220216.200657',
      {
        userAgentData: {
          brands: brands(' Not A;Brand', 'Chromium', 'Google Chrome'),
          platform: 'Unknown',
          mobile: false,
        },
      },
    ],
    [
      'chrome 153.0 on macos',
      visits,
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 15_5) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.8010.48 Safari/537.36 Honorlock',
    ],
    [
      'chrome 156.0 on linux',
      measured,
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
      { userAgentData: { brands: brands('Not:A-Brand', 'Chromium'), platform: 'Linux', mobile: false } },
    ],
    [
      'chromium 98.0 on linux',
      matomo('fixtures/clienthints.yml'),
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/98.0.4758.102 Safari/537.36',
      { userAgentData: { brands: brands(' Not A;Brand', 'Chromium'), platform: 'Linux' } },
    ],
    [
      'unknown 98.0 on windows',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/98.0.4758.104 Whale/3.13.131.36 Safari/537.36',
      { userAgentData: { brands: brands(' Not A;Brand', 'Chromium', 'Whale') } },
    ],
    [
      'unknown 140.0 on linux',
      visits,
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.7339.63 YaBrowser/25.10.6.63.00 SA/3 Safari/537.36',
    ],
    [
      'brave 144.0 on macos',
      'https://github.com/MetaMask/metamask-extension/pull/39705',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36',
      { userAgentData: { brands: brands('Not(A:Brand', 'Chromium', 'Brave'), platform: 'macOS', mobile: false } },
    ],
    [
      'vivaldi 114.0 on linux',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36',
      { userAgentData: { brands: brands('Not.A/Brand', 'Chromium', 'Vivaldi') } },
    ],
    [
      'vivaldi 2.4 on macos',
      uaParser('browser/browser-all.json'),
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_13_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/73.0.3683.88 Safari/537.36 Vivaldi/2.4.1488.36',
    ],
    [
      'edge 154.0 on windows',
      visits,
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/154.0.0.0 Safari/537.36 Edg/154.0.0.0',
    ],
    [
      'edge 95.0 on windows',
      matomo('fixtures/clienthints.yml'),
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/95.0.4638.69 Safari/537.36 Edg/95.0.1020.44',
      {
        userAgentData: {
          brands: brands(' Not A;Brand', 'Chromium', 'Microsoft Edge'),
          platform: 'Windows',
          mobile: false,
        },
      },
    ],
    [
      'opera 136.0 on windows',
      visits,
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.0.0 Safari/537.36 OPR/136.0.0.0 (Edition std-2)',
    ],
    [
      'opera 135.0 on macos',
      visits,
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/151.0.0.0 Safari/537.36 OPR/135.0.0.0',
    ],
    [
      'opera 119.0 on windows',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36 OPR/119.0.0.0',
      { userAgentData: { brands: brands('Chromium', 'Not:A-Brand', 'Opera Air') } },
    ],
    [
      'samsung 29.0 on windows',
      'https://github.com/webcompat/web-bugs/issues/198910',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/136.0.0.0 Safari/537.36',
    ],
    [
      'firefox 156.0 on windows',
      visits,
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:156.0) Gecko/20100101 Firefox/156.0',
    ],
    [
      'firefox 140.0 on macos',
      visits,
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0',
    ],
    [
      'firefox 153.0 on linux',
      measured,
      'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
      { maxTouchPoints: 0 },
    ],
    [
      'firefox 154.0 on linux',
      visits,
      'Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:154.0) Gecko/20100101 Firefox/154.0',
    ],
    [
      'safari 26.6 on macos',
      visits,
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6.1 Safari/605.1.15',
    ],
    [
      'safari 14.1 on macos',
      'https://github.com/tauri-apps/wry/issues/552',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.1.1 Safari/605.1.15',
      { maxTouchPoints: 0 },
    ],
    [
      'duckduckgo 26.5 on macos',
      visits,
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.5.2 Safari/605.1.15 Ddg/26.5.2',
    ],
    // Made of Firefox, and by other names: another window, and other words in it.
    [
      'unknown 27.0 on linux',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (X11; Linux x86_64; rv:27.0) Gecko/20100101 Firefox/27.0 Cunaguaro/27.0',
    ],
    [
      'unknown 11.0 on windows',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (Windows NT 6.2; WOW64; rv:11.0) Gecko/20100101 Firefox/11.0 CometBird/11.0',
    ],
    [
      'unknown 60.5 on linux',
      measured,
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15',
      { maxTouchPoints: 0 },
    ],
    [
      'unknown on windows',
      matomo('fixtures/tablet-1.yml'),
      'Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Win64; x64; Trident/6.0; Touch; MDDCJS)',
    ],
  ],
  'Apps on computers': [
    [
      'webview 100.0 on windows',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/100.0.4896.75 Safari/537.36 Edg/100.0.1185.39',
      { userAgentData: { brands: brands(' Not A;Brand', 'Chromium', 'Microsoft Edge', 'Microsoft Edge WebView2') } },
    ],
    [
      'webview 126.0 on macos',
      uaParser('extension/inapp.json'),
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 11_3_1) AppleWebKit/537.36 (KHTML, like Gecko) Teams/1.8.00.3758 Chrome/126.0.6478.261 Electron/31.7.7 Safari/537.36',
    ],
    [
      'webview on macos',
      'https://github.com/matomo-org/device-detector/issues/7970',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
    ],
    [
      'webview 129.0 on windows, embedded in wechat',
      matomo('Parser/Client/fixtures/mobile_app.yml'),
      'Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.6668.101 Safari/537.36 Language/zh ColorScheme/Light wxwork/4.1.39 (MicroMessenger/6.2) WindowsWechat MailPlugin_Electron WeMail embeddisk wwmver/3.26.39.639 noMediaCs/false',
    ],
  ],
  'iPhone and iPad': [
    [
      'safari 26.6 on ios 18.7, phone',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6.1 Mobile/15E148 Safari/604.1',
      { maxTouchPoints: 5 },
    ],
    [
      'safari 15.4 on ios 15.4, phone',
      'https://github.com/brave/brave-ios/issues/5351',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.4 Mobile/15E148 Safari/604.1',
    ],
    [
      'safari 27.0 on ipados 18.7',
      visits,
      'Mozilla/5.0 (iPad; CPU OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.0 Mobile/15E148 Safari/604.1',
    ],
    [
      'safari 14.0 on ipados',
      'https://github.com/matomo-org/device-detector/issues/6398',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_6) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.0 Safari/605.1.15',
      { maxTouchPoints: 5 },
    ],
    // In Gmail, which shows Safari's own view.
    [
      'safari 12.0 on ios 12.0, phone',
      'https://github.com/atomantic/is-ua-webview/issues/2',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 12_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.0 Mobile/15E148 Safari/604.1',
    ],
    // From the home screen.
    [
      'safari 9.3 on ipados 9.3',
      'https://github.com/bowser-js/bowser/issues/208',
      'Mozilla/5.0 (iPad; CPU OS 9_3_5 like Mac OS X) AppleWebKit/601.1.46 (KHTML, like Gecko) Mobile/13G36',
      { standalone: true },
    ],
    [
      'chrome 148.0 on ios 18.3, phone',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/148.0.0.0 Mobile/15E148 Safari/604.1',
    ],
    [
      'chrome 154.0 on ipados 26.6',
      visits,
      'Mozilla/5.0 (iPad; CPU OS 26_6_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/154.0.8037.55 Mobile/15E148 Safari/604.1',
    ],
    [
      'chrome 87.0 on ipados',
      'https://gist.github.com/kicktv/a9c1cbe215c86ddf94cd8075aa740505',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_13_5) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/87 Version/11.1.1 Safari/605.1.15',
    ],
    [
      'firefox 156.1 on ios 18.7, phone',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/156.1 Mobile/15E148 Safari/604.1',
    ],
    [
      'firefox 155.0 on ios 17.1, phone',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/155 Mobile/15E148 Version/26.4',
    ],
    [
      'edge 150.0 on ios 26.7, phone',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 26_7_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) EdgiOS/150.0.4078.81 Version/26.0 Mobile/15E148 Safari/604.1',
    ],
    [
      'opera 6.7 on ios 18.7, phone',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6 Mobile/15E148 Safari/604.1 OPT/6.7.3',
    ],
    [
      'opera 1.3 on ios 14.6, phone',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 14_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 OPX/1.3.1',
    ],
    [
      'opera 8.0 on ios 7.1, phone',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 7_1_1 like Mac OS X) AppleWebKit/537.51.2 (KHTML, like Gecko) OPiOS/8.0.1.80062 Mobile/11D201 Safari/9537.53',
    ],
    [
      'brave 27.0 on ios 18.7, phone',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.0 Mobile/15E148 Safari/604.1 Brave',
    ],
    [
      'brave 17.7 on ios 17.7, phone',
      'https://github.com/brave/brave-browser/issues/43895',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_7_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Brave/1 Mobile/15E148 Safari/604.1',
    ],
    [
      'brave 17.7 on ipados',
      'https://github.com/brave/brave-browser/issues/43895',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Brave/1 Version/17.7.2 Safari/605.1.15',
      { maxTouchPoints: 5 },
    ],
    [
      'duckduckgo 26.6 on ios 18.6, phone',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6 Mobile/15E148 Safari/604.1 Ddg/26.6',
    ],
    [
      'unknown 6.0 on ios 7.0, phone',
      matomo('fixtures/smartphone-2.yml'),
      'Mozilla/5.0 (iPhone 4; CPU iPhone OS 7_0_4 like Mac OS X) AppleWebKit/537.51.1 (KHTML, like Gecko) Version/6.0 MQQBrowser/5.0.5 Mobile/11B554a Safari/8536.25',
    ],
  ],
  'Apps on iPhone and iPad': [
    [
      'webview 18.7 on ios 18.7, phone, embedded',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
    ],
    [
      'webview on ipados, embedded',
      'https://github.com/matomo-org/device-detector/issues/6313',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_4) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148',
    ],
    [
      'webview 26.6 on ios 26.6, phone, embedded in google',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 26_6_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) GSA/439.4.980558000 Mobile/15E148 Safari/604.1',
    ],
    [
      'webview 17.6 on ios 17.6, phone, embedded in facebook',
      matomo('fixtures/clienthints.yml'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21G93 [FBAN/FBIOS;FBAV/479.1.0.33.109;FBBV/637241220;FBDV/iPhone15,2;FBMD/iPhone;FBSN/iOS;FBSV/17.6.1;FBSS/3;FBID/phone;FBLC/es_ES;FBOP/5;FBRV/639094949;IABMV/1]',
      { userAgentData: { brands: brands(), platform: '' } },
    ],
    [
      'webview 11.3 on ipados 11.3, embedded in messenger',
      'https://github.com/bowser-js/bowser/issues/222',
      'Mozilla/5.0 (iPad; CPU OS 11_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E216 [FBAN/MessengerForiOS;FBAV/167.0.0.57.96;FBBV/109575372;FBDV/iPad5,3;FBMD/iPad;FBSN/iOS;FBSV/11.3;FBSS/2;FBCR/;FBID/tablet;FBLC/ja_JP;FBOP/5;FBRV/0]',
    ],
    [
      'webview 13.3 on ios 13.3, phone, embedded in messenger',
      'https://github.com/WhichBrowser/Parser-PHP/issues/257',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 13_3_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 LightSpeed [FBAN/MessengerLiteForiOS;FBAV/259.0.0.37.118;FBBV/207629286;FBDV/iPhone9,4;FBMD/iPhone;FBSN/iOS;FBSV/13.3.1;FBSS/3;FBCR/;FBID/phone;FBLC/zh-Hant_GB;FBOP/0]',
    ],
    [
      'webview 15.1 on ios 15.1, phone, embedded in instagram',
      matomo('fixtures/phablet-1.yml'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 210.0.0.16.67 (iPhone9,4; iOS 15_1; ru_RU; ru; scale=2.88; 1080x1920; 325544617)',
    ],
    [
      'webview 26.3 on ios 26.3, phone, embedded in threads',
      matomo('fixtures/phablet-1.yml'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 26_3_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/23D8133 Barcelona 379.0.0.26.99 (iPhone18,5; iOS 26_3_1; en_GB; en-GB; scale=3.00; 1170x2532; 729743846)',
    ],
    [
      'webview 11.2 on ios 11.2, phone, embedded in line',
      uaParser('browser/browser-all.json'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 11_2_6 like Mac OS X) AppleWebKit/604.5.6 (KHTML, like Gecko) Mobile/15D100 Safari Line/8.4.1',
    ],
    [
      'webview 15.5 on ios 15.5, phone, embedded in wechat',
      'https://github.com/foroco/php-browser-detection/pull/16',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.22(0x18001626) NetType/WIFI Language/zh_CN',
    ],
    [
      'webview 17.5 on ios 17.5, phone, embedded in qq',
      matomo('Parser/Client/fixtures/mobile_app.yml'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 QQ/9.0.85.612 V1_IPH_SQ_9.0.85_1_APP_A Pixel/1179 MiniAppEnable SimpleUISwitch/0 StudyMode/0 CurrentMode/0 CurrentFontScale/1.000000 QQTheme/1000 AppId/537235392 Core/WKWebView Device/Apple(iPhone X) NetType/WIFI QBWebViewType/1 WKType/1',
    ],
    [
      'webview 18.6 on ios 18.6, phone, embedded in tiktok',
      'https://github.com/shalanah/inapp-spy/issues/55',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 musical_ly_41.9.0',
    ],
    [
      'webview 17.5 on ios 17.5, phone, embedded in tiktok',
      matomo('Parser/Client/fixtures/mobile_app.yml'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 BytedanceWebview/d8a21c6 trill_34.9.0 JsSdk/2.0 NetType/4G Channel/App Store ByteLocale/en Region/MY FalconTag/31CFA6E0-CAE5-4ECF-A13A-ADFCAFC2428F',
    ],
    [
      'webview 17.4 on ios 17.4, phone, embedded in kakaotalk',
      matomo('Parser/Client/fixtures/mobile_app.yml'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari/604.1 KAKAOTALK/10.7.1 (INAPP)',
    ],
    [
      'webview 26.6 on ios 18.7, phone, embedded in snapchat',
      visits,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.6.1 Mobile/15E148 Snapchat/14.25.0.48 (like Safari/8624.5.1.10.3, panda)',
    ],
    [
      'webview 16.1 on ios 16.1, phone, embedded in linkedin',
      matomo('Parser/Client/fixtures/mobile_app.yml'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 16_1_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [LinkedInApp]/9.24.1488',
    ],
    [
      'webview 15.7 on ipados 15.7, embedded in twitter',
      uaParser('browser/browser-all.json'),
      'Mozilla/5.0 (iPad; CPU OS 15_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/19H12 Twitter for iPhone/10.34',
    ],
    [
      'webview 14.0 on ios 14.5, phone, embedded',
      matomo('fixtures/phablet-1.yml'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 14_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/14.0 Mobile/15E148 Safari/605.1 NAVER(inapp; search; 900; 11.2.5; 12)',
    ],
    [
      'webview 18.5 on ios 18.5, phone, embedded',
      uaParser('extension/inapp.json'),
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 TeamsMobile-iOS',
    ],
  ],
  Android: [
    [
      'chrome 154.0 on android, phone',
      visits,
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/154.0.0.0 Mobile Safari/537.36',
      { maxTouchPoints: 5 },
    ],
    [
      'chrome 138.0 on android',
      visits,
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36',
    ],
    [
      'chrome 116.0 on android',
      matomo('fixtures/clienthints.yml'),
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0.0.0 Safari/537.36',
      {
        userAgentData: {
          brands: brands('Chromium', 'Not)A;Brand', 'Google Chrome'),
          platform: 'Android',
          mobile: false,
        },
      },
    ],
    [
      'chrome 107.0 on android',
      matomo('fixtures/tablet-9.yml'),
      'Mozilla/5.0 (Linux; Android 12; HiPad Max) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/107.0.0.0 Safari/537.36',
    ],
    [
      'chrome 152.0 on android',
      visits,
      'Mozilla/5.0 (Linux; Android 11; KFTUWI) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/152.0.7977.120 Safari/537.36',
    ],
    // In desktop mode; put together from SetDesktopUserAgentOverride in Chromium's user_agent_utils.cc.
    [
      'chrome 140.0 on android',
      'https://developer.chrome.com/blog/desktop-mode',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      {
        userAgentData: { brands: brands('Chromium', 'Not=A?Brand', 'Google Chrome'), platform: 'Linux', mobile: false },
        maxTouchPoints: 5,
      },
    ],
    // On a laptop with a touchscreen: the same except for the touch points.
    [
      'chrome 140.0 on linux',
      'https://github.com/LadybirdBrowser/ladybird/pull/1536',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
      {
        userAgentData: { brands: brands('Chromium', 'Not=A?Brand', 'Google Chrome'), platform: 'Linux', mobile: false },
        maxTouchPoints: 10,
      },
    ],
    // In desktop mode.
    [
      'firefox 65.0 on android',
      'https://github.com/mozilla/bedrock/issues/6875',
      'Mozilla/5.0 (X11; Linux x86_64:65.0) Gecko/20100101 Firefox/65.0',
      { maxTouchPoints: 5 },
    ],
    ['firefox 156.0 on android, phone', visits, 'Mozilla/5.0 (Android 16; Mobile; rv:156.0) Gecko/156.0 Firefox/156.0'],
    [
      'firefox 26.0 on android',
      matomo('fixtures/tablet.yml'),
      'Mozilla/5.0 (Android; Tablet; rv:26.0) Gecko/26.0 Firefox/26.0',
    ],
    [
      'samsung 30.0 on android, phone',
      visits,
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/30.0 Chrome/143.0.0.0 Mobile Safari/537.36',
    ],
    [
      'samsung 23.0 on android, phone',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A146U) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36',
      { userAgentData: { brands: brands('Not/A)Brand', 'Samsung Internet', 'Chromium') } },
    ],
    [
      'samsung 30.0 on android',
      visits,
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/30.0 Chrome/143.0.0.0 Safari/537.36',
    ],
    [
      'edge 96.0 on android',
      matomo('Parser/fixtures/oss.yml'),
      'Mozilla/5.0 (Linux; Android 7.1.2; AOSP on r33a0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/96.0.4664.93 Safari/537.36 EdgA/96.0.1054.53',
    ],
    [
      'opera 68.0 on android, phone',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (Linux; Android 11; SM-M317F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/98.0.4758.101 Mobile Safari/537.36 OPR/68.0.3540.63570',
      { userAgentData: { brands: brands('Chromium', 'Opera', ' Not A;Brand', 'OperaMobile') } },
    ],
    [
      'opera 140.0 on android, phone',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (Linux; Android 15; SM-S911B Build/AP3A.240905.015.A2) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.7339.155 Mobile Safari/537.36',
      { userAgentData: { brands: brands('Opera GX Android', 'Chromium', 'Not=A?Brand', 'Android WebView') } },
    ],
    [
      'opera 96.0 on android, phone',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (Linux; U; Android 15; SM-S918B Build/AP3A.240905.015.A2; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.7444.102 Mobile Safari/537.36 OPR/96.0.2254.79779',
      { userAgentData: { brands: brands('Opera Mini Android', 'Chromium', 'Android WebView', 'Not_A Brand') } },
    ],
    [
      'brave 106.0 on android, phone',
      matomo('fixtures/clienthints.yml'),
      'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/106.0.0.0 Mobile Safari/537.36',
      { userAgentData: { brands: brands('Chromium', 'Brave', 'Not;A=Brand'), platform: 'Android', mobile: true } },
    ],
    [
      'duckduckgo 128.0 on android, phone',
      matomo('fixtures/clienthints.yml'),
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/128.0.0.0 Mobile DuckDuckGo/5 Safari/537.36',
      { userAgentData: { brands: brands('Chromium', 'Not;A=Brand', 'DuckDuckGo'), platform: 'Android', mobile: true } },
    ],
    [
      'unknown 150.0 on android, phone',
      visits,
      'Mozilla/5.0 (Linux; arm_64; Android 12; CTR-L81) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.7871.119 YaBrowser/26.8.3.119.00 Mobile Safari/537.36',
    ],
    [
      'unknown 79.0 on android, phone',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (Linux; U; Android 10; az-az; Mi 10 Build/QKQ1.191117.002) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/79.0.3945.147 Mobile Safari/537.36 XiaoMi/MiuiBrowser/12.6.2.2-gn',
    ],
    [
      'unknown 80.0 on android',
      matomo('Parser/fixtures/oss.yml'),
      'Mozilla/5.0 (Linux; Android 7.1.2; KFMUWI) AppleWebKit/537.36 (KHTML, like Gecko) Silk/80.4.14 like Chrome/80.0.3987.119 Safari/537.36',
    ],
    [
      'unknown 92.0 on android, phone',
      matomo('Parser/fixtures/oss.yml'),
      'Mozilla/5.0 (Linux; Android 10; HarmonyOS; MGA-AL00; HMSCore 6.7.0.302) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/92.0.4515.105 HuaweiBrowser/12.1.3.303 Mobile Safari/537.36',
      { userAgentData: { platform: 'Android' } },
    ],
    [
      'unknown 114.0 on android, phone',
      'https://juejin.cn/post/7429243711807471668',
      'Mozilla/5.0 (Phone; OpenHarmony 5.0)AppleWebKit/537.36 (KHTML, like Gecko)Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile HuaweiBrowser/5.0.3.351',
    ],
    [
      'unknown 132.0 on android',
      matomo('fixtures/desktop-1.yml'),
      'Mozilla/5.0 (PC; OpenHarmony 6.1; Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Safari/537.36 ArkWeb/6.1.0.100 HuaweiBrowser/6.1.3.321',
    ],
  ],
  'Apps on Android': [
    [
      'webview 153.0 on android, phone, embedded',
      visits,
      'Mozilla/5.0 (Linux; Android 16; SM-A155F Build/BP4A.251205.006; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/153.0.8010.36 Mobile Safari/537.36',
    ],
    [
      'webview 125.0 on android, phone, embedded',
      'https://android-developers.googleblog.com/2024/12/user-agent-reduction-on-android-webview.html',
      'Mozilla/5.0 (Linux; Android 10; K; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/125.000 Mobile Safari/537.36',
    ],
    [
      'webview 4.0 on android, phone, embedded',
      matomo('Parser/Client/fixtures/browser.yml'),
      'Mozilla/5.0 (Android 10;) AppleWebKit/1.1 Version/4.0 Mobile Safari/1.1',
      { userAgentData: { brands: brands('Android WebView', 'Chromium', 'Not A(Brand') } },
    ],
    // In an app that took the `wv` out.
    [
      'webview 137.0 on android, phone, embedded',
      matomo('fixtures/smartphone-42.yml'),
      'Mozilla/5.0 (Linux; Android 14; VOCAL V0Core Build/UP1A.231005.007) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/137.0.7151.61 Mobile Safari/537.36',
    ],
    [
      'webview 113.0 on android, phone, embedded in facebook',
      matomo('fixtures/smartphone-36.yml'),
      'Mozilla/5.0 (Linux; Android 12; motorola edge plus (2022) Build/S3SHS32.12-41-4-4; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/113.0.5672.131 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/415.0.0.34.107;]',
    ],
    [
      'webview 57.0 on android, phone, embedded in messenger',
      'https://github.com/matomo-org/device-detector/issues/5646',
      'Mozilla/5.0 (Linux; Android 7.1.2; Nexus 5X Build/N2G47F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/57.0.2987.132 Mobile Safari/537.36 [FB_IAB/MESSENGER;FBAV/114.0.0.21.71;]',
    ],
    [
      'webview 93.0 on android, phone, embedded in messenger',
      'https://github.com/matomo-org/device-detector/issues/6867',
      'Mozilla/5.0 (Linux; Android 11; RMX1931 Build/RKQ1.200928.002; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/93.0.4577.82 Mobile Safari/537.36 [FB_IAB/Orca-Android;FBAV/331.0.0.15.119;]',
    ],
    [
      'webview 95.0 on android, phone, embedded in instagram',
      matomo('fixtures/smartphone-36.yml'),
      'Mozilla/5.0 (Linux; Android 5.1; HTC Desire 728G dual sim Build/LMY47D; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/95.0.4638.74 Mobile Safari/537.36 Instagram 278.0.0.22.117 Android (22/5.1; 320dpi; 720x1184; HTC/htc; HTC Desire 728G dual sim; htc_a50cmg_dwg; mt6735; tr_TR; 471827227)',
    ],
    [
      'webview 153.0 on android, phone, embedded in threads',
      visits,
      'Mozilla/5.0 (Linux; Android 16; SM-S926U Build/BP4A.251205.006; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/153.0.8010.36 Mobile Safari/537.36 Barcelona 448.0.0.54.85 Android (36/16; 540dpi; 1080x2340; samsung; SM-S926U; e2q; qcom; en_US; 1073639361)',
    ],
    [
      'webview 127.0 on android, phone, embedded in line',
      matomo('fixtures/smartphone-40.yml'),
      'Mozilla/5.0 (Linux; Android 14; CPH2639 Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/127.0.6533.66 Mobile Safari/537.36 Line/14.12.2/IAB',
    ],
    [
      'webview 116.0 on android, phone, embedded in wechat',
      matomo('fixtures/smartphone-39.yml'),
      'Mozilla/5.0 (Linux; Android 13; PHF110 Build/RKQ1.211119.001; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20231202 MMWEBID/4213 MicroMessenger/8.0.46.2540(0x28002E3C) WeChat/arm64 Weixin NetType/5G Language/zh_CN ABI/arm64',
    ],
    [
      'webview 114.0 on android, phone, embedded in wechat',
      matomo('Parser/fixtures/oss.yml'),
      'Mozilla/5.0 (Phone; OpenHarmony 5.1) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile MicroMessenger/8.0.9.39(0xf3100927) Weixin NetType/WIFI Language/zh_CN MMWEBID/2777 MMWEBSDK/202507060011 XWEB/1140307',
    ],
    [
      'webview 126.0 on android, phone, embedded in tiktok',
      'https://github.com/nielsbasjes/yauaa/issues/1603',
      'Mozilla/5.0 (Linux; Android 14; SM-S901U Build/UP1A.231005.007; ) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.134 Mobile Safari/537.36 musical_ly_2023507030 JsSdk/1.0 NetType/WIFI Channel/googleplay AppName/musical_ly app_version/35.7.3 ByteLocale/en ByteFullLocale/en Region/US AppId/1233 Spark/1.5.9.5-bugfix AppVersion/35.7.3 BytedanceWebview/d8a21c6',
    ],
    [
      'webview 68.0 on android, phone, embedded in tiktok',
      uaParser('extension/inapp.json'),
      'Mozilla/5.0 (Linux; Android 8.0.0; SM-J400F Build/R16NW; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/68.0.3440.91 Mobile Safari/537.36 Channel/release AppName/ultralite app_version/27.2.3 Region/ID ByteLocale/id-ID ByteFullLocale/id-ID',
    ],
    [
      'webview 94.0 on android, embedded in kakaotalk',
      matomo('fixtures/phablet.yml'),
      'Mozilla/5.0 (Linux; Android 11; SM-F926N Build/RP1A.200720.012; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/94.0.4606.85 Safari/537.36;KAKAOTALK 2309520',
    ],
    [
      'webview 96.0 on android, phone, embedded in snapchat',
      matomo('fixtures/clienthints-app.yml'),
      'Mozilla/5.0 (Linux; Android 10; M2006C3LG Build/QP1A.190711.020; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/96.0.4664.104 Mobile Safari/537.36Snapchat11.59.0.35 (M2006C3LG; Android 10#V12.0.17.0.QCDMIXM#29; gzip)',
    ],
    [
      'webview 140.0 on android, phone, embedded in linkedin',
      matomo('fixtures/clienthints-app.yml'),
      'Mozilla/5.0 (Linux; Android 15; SM-A146P Build/AP3A.240905.015.A2; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.7339.207 Mobile Safari/537.36 [LinkedInApp]/2.200.63',
    ],
    [
      'webview 123.0 on android, phone, embedded in twitter',
      uaParser('browser/browser-all.json'),
      'Mozilla/5.0 (Linux; Android 13; CPH2531 Build/SP1A.210812.016; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/123.0.6312.120 Mobile Safari/537.36 TwitterAndroid',
    ],
    [
      'webview 129.0 on android, phone, embedded in telegram',
      'https://github.com/intoli/user-agents/issues/78',
      'Mozilla/5.0 (Linux; Android 11; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.6668.70 Mobile Safari/537.36 Telegram-Android/11.2.1 (Tecno mobile limited TECNO CH7n; Android 11; SDK 30; AVERAGE)',
    ],
    [
      'webview 86.0 on android, phone, embedded in google',
      matomo('fixtures/phablet.yml'),
      'Mozilla/5.0 (Linux; Android 10; Infinix X604 Build/QP1A.190711.020; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/86.0.4240.198 Mobile Safari/537.36 GSA/11.36.10.23.arm64',
    ],
  ],
}

const all = Object.values(seen).flat()

describe.each(Object.entries(seen))('detectPlatform, %s', (_where, rows) => {
  it.each(rows.map(([is, source, userAgent, otherHints]) => ({ is, source, hints: { userAgent, ...otherHints } })))(
    'knows $is, from $source',
    ({ is, hints }) => {
      expect(inWords(detectPlatform(hints))).toBe(is)
    },
  )
})

describe('detectPlatform', () => {
  it('takes a navigator as it stands', () => {
    const navigatorIsEnough: (navigator: Navigator) => Platform = detectPlatform

    const [, , userAgent] = all[0] as Row
    expect(navigatorIsEnough({ userAgent, maxTouchPoints: 0 } as Navigator)).toEqual({
      os: 'windows',
      osVersion: undefined,
      browser: 'chrome',
      version: { major: 153, minor: 0 },
      mobile: false,
      embedded: false,
      inApp: undefined,
    })
  })

  it.each<PlatformHints>([
    { userAgent: '' },
    { userAgent: '', userAgentData: {} },
    { userAgent: '', userAgentData: { brands: [], mobile: false, platform: '' }, maxTouchPoints: 0 },
    { userAgent: 'curl/8.5.0', maxTouchPoints: 5 },
  ])('names nothing where %o names nothing', (hints) => {
    expect(inWords(detectPlatform(hints))).toBe('unknown on unknown')
  })

  // All names that https://wicg.github.io/ua-client-hints/#sec-ch-ua-platform gives, except one that we do not have.
  it.each([
    ['Android', 'android'],
    ['Chrome OS', 'chromeos'],
    ['Chromium OS', 'chromeos'],
    ['iOS', 'ios'],
    ['Linux', 'linux'],
    ['macOS', 'macos'],
    ['Windows', 'windows'],
    ['Unknown', 'windows'],
  ])('believes the client hint %s before a user agent on Windows', (platform, os) => {
    const [, , userAgent] = all[0] as Row
    expect(detectPlatform({ userAgent, userAgentData: { platform } }).os).toBe(os)
  })

  it('tells 15.10 from 15.1', () => {
    const userAgent = (version: string) =>
      `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version} Safari/605.1.15`
    expect(detectPlatform({ userAgent: userAgent('15.10') }).version).toEqual({ major: 15, minor: 10 })
    expect(detectPlatform({ userAgent: userAgent('15.1') }).version).toEqual({ major: 15, minor: 1 })
  })

  it('finds every page that is in a named app to be embedded', () => {
    const inApps = all
      .map(([, , userAgent, otherHints]) => detectPlatform({ userAgent, ...otherHints }))
      .filter(({ inApp }) => inApp)
    expect(inApps.length).toBeGreaterThan(30)
    expect(inApps.every(({ embedded, browser }) => embedded && browser === 'webview')).toBe(true)
  })
})

function inWords({ browser, version, os, osVersion, mobile, embedded, inApp }: Platform): string {
  const where = `${browser}${inNumbers(version)} on ${os}${inNumbers(osVersion)}`
  return `${where}${mobile ? ', phone' : ''}${embedded ? ', embedded' : ''}${inApp ? ` in ${inApp}` : ''}`
}

function inNumbers(version?: Version): string {
  return version ? ` ${version.major}.${version.minor}` : ''
}
