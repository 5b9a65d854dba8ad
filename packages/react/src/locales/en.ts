// Over 200 lines: it is one language.
import type { MachineNames, Messages } from '../messages'
import { lostScreenEnglish } from './lostScreenEnglish'
import { plainEnglish as plain } from './plainEnglish'

const computer: MachineNames = {
  machine: 'Your computer',
  onMachine: 'on your computer',
  ofMachine: 'of your computer',
  theMachine: 'your computer',
}
const noFault = 'You have not done anything wrong.'
const notYours = { withHelp: `${noFault} Press Get Assistance and we will help.`, withoutHelp: noFault }
const after = (fact: string) => ({ withHelp: `${fact} ${notYours.withHelp}`, withoutHelp: `${fact} ${noFault}` })
const watching = 'Keep this page open. We will notice when you make a change.'
const comeBack = 'Come back here. If nothing changes, press Try again.'
const apps = 'Close other video apps, such as Zoom, Teams or WhatsApp.'
const use = {
  chrome: 'Open Chrome. If you do not have it, install it first.',
  edge: 'Open Microsoft Edge. It is already {onMachine}.',
  firefox: 'Open Firefox. If you do not have it, install it first.',
  safari: 'Open Safari. It is already {onMachine}.',
}
const carryOver = {
  copy: { call: 'Copy the link to your call.', visit: 'Copy your visit link.' },
  paste: 'Paste the link in the address bar at the top, and press Enter.',
  pasteOnPhone: 'Paste the link in the address bar at the top, and tap Go.',
}
const notAllowedHere = {
  camera: 'Your camera is not allowed here',
  microphone: 'Your microphone is not allowed here',
  both: 'Your camera and microphone are not allowed here',
}
const dismissed = {
  title: 'No problem, we can ask again',
  lead: {
    named: 'That’s fine. Press Try again when you are ready. When your browser asks, choose “{answer}”.',
    unnamed:
      'That’s fine. Press Try again when you are ready. When your browser asks, choose the answer that allows it.',
  },
}

/** Every text of ours in English. */
export const en: Messages = {
  buttons: {
    ok: plain.ok,
    close: plain.close,
    cancel: 'Cancel',
    tryAgain: plain.tryAgain,
    assistance: plain.assistance,
    newTab: 'Opens in a new tab',
  },
  link: {
    name: { call: 'The link to your call', visit: 'Your visit link' },
    copy: 'Copy link',
    copied: 'Link copied',
    copyByHand: 'Select the link above and copy it.',
    ownTab: 'Open in a new tab',
    showCode: 'Show a code for your phone',
    code: { call: 'QR code of the link to your call', visit: 'QR code of your visit link' },
    scan: 'Point the camera of your phone at this code, and open the link that it shows.',
    tooLong: 'This link is too long for a code. Copy it instead.',
    noCode: 'The code could not be loaded. Copy the link instead.',
  },
  machines: {
    windows: { ...computer, machine: 'Windows' },
    macos: { machine: 'Your Mac', onMachine: 'on your Mac', ofMachine: 'of your Mac', theMachine: 'your Mac' },
    ios: {
      machine: 'Your iPhone',
      onMachine: 'on your iPhone',
      ofMachine: 'of your iPhone',
      theMachine: 'your iPhone',
    },
    ipados: { machine: 'Your iPad', onMachine: 'on your iPad', ofMachine: 'of your iPad', theMachine: 'your iPad' },
    android: {
      machine: 'Your phone or tablet',
      onMachine: 'on your phone or tablet',
      ofMachine: 'of your phone or tablet',
      theMachine: 'your phone or tablet',
    },
    chromeos: {
      machine: 'Your Chromebook',
      onMachine: 'on your Chromebook',
      ofMachine: 'of your Chromebook',
      theMachine: 'your Chromebook',
    },
    linux: computer,
    unknown: {
      machine: 'Your computer or phone',
      onMachine: 'on your computer or phone',
      ofMachine: 'of your computer or phone',
      theMachine: 'your computer or phone',
    },
  },
  explainer: {
    title: plain.explainerTitle,
    lead: {
      camera: {
        call: 'This lets you and the people in your call see each other. {promise}, and you can turn it off at any time.',
        visit: 'This lets you and your care team see each other. {promise}, and you can turn it off at any time.',
      },
      microphone: {
        call: 'This lets you and the people in your call hear each other. {promise}, and you can turn it off at any time.',
        visit: 'This lets you and your care team hear each other. {promise}, and you can turn it off at any time.',
      },
      both: {
        call: 'This lets you and the people in your call see and hear each other. {promise}, and you can turn both off at any time.',
        visit:
          'This lets you and your care team see and hear each other. {promise}, and you can turn both off at any time.',
      },
    },
    promise: {
      camera: {
        call: 'No one can see you until your call starts',
        visit: 'No one can see you until your visit starts',
      },
      microphone: {
        call: 'No one can hear you until your call starts',
        visit: 'No one can hear you until your visit starts',
      },
      both: {
        call: 'No one can see or hear you until your call starts',
        visit: 'No one can see or hear you until your visit starts',
      },
    },
    closedTwice:
      'Please choose an answer this time. If the question is closed again, your browser may not ask for a week.',
    shared: plain.shared,
    next: 'What happens next',
    pressOk: 'Press OK below.',
    pressButton: 'Press the button below.',
    browserAsks: { named: 'Your browser will ask. Choose {answer}', unnamed: plain.browserAsks },
    discouraged: {
      onPhone: {
        call: 'Your call may not work well {onMachine}. You can continue here. If you can, open the link to your call on a computer.',
        visit:
          'Your visit may not work well {onMachine}. You can continue here. If you can, open your visit link on a computer.',
      },
      onComputer: {
        call: 'Your call may not work well in this browser. You can continue here. If you can, use another one.',
        visit: 'Your visit may not work well in this browser. You can continue here. If you can, use another one.',
      },
    },
    settings: {
      summary: 'If your browser does not ask',
      browser: {
        name: 'In your browser',
        text: {
          camera: 'Press the symbol next to the web address. Turn on Camera.',
          microphone: 'Press the symbol next to the web address. Turn on Microphone.',
          both: 'Press the symbol next to the web address. Turn on Camera and Microphone.',
        },
      },
      system: {
        name: 'On your device',
        text: {
          camera: 'Open Settings, then Privacy. Turn on Camera for your browser.',
          microphone: 'Open Settings, then Privacy. Turn on Microphone for your browser.',
          both: 'Open Settings, then Privacy. Turn on Camera and Microphone for your browser.',
        },
      },
      stuck: 'If you get stuck, we will show you each step.',
    },
  },
  waiting: {
    title: { named: 'Choose “{answer}”', unnamed: 'Allow it in your browser' },
    lead: {
      camera: 'Your browser is asking to use your camera.',
      microphone: 'Your browser is asking to use your microphone.',
      both: 'Your browser is asking to use your camera and microphone.',
    },
    look: {
      left: 'Look at the top left of this window.',
      right: 'Look at the top right of this window.',
      top: 'Look at the top of this window.',
      middle: 'Look at the middle of your screen.',
      bottom: 'Look at the bottom of your screen.',
    },
    answered: {
      title: 'Just a moment…',
      lead: {
        named: 'If your browser asks, choose “{answer}”.',
        unnamed: 'If your browser asks, choose the answer that allows it.',
      },
    },
    inApp: { lead: 'You opened this page inside another app. If the app asks, allow it. If nothing happens:' },
    ownApp: {
      title: 'Allow it in this app',
      lead: {
        camera: 'If this app asks to use your camera, allow it. If nothing happens:',
        microphone: 'If this app asks to use your microphone, allow it. If nothing happens:',
        both: 'If this app asks to use your camera and microphone, allow it. If nothing happens:',
      },
    },
    overlooked: {
      title: 'Can’t see the question?',
      text: 'Look next to the web address. It may also be behind another window.',
      onPhone: 'It may be behind the keyboard or another window. Close those, and look again.',
    },
    slow: {
      title: {
        camera: 'Your camera is starting…',
        microphone: 'Your microphone is starting…',
        both: 'Your camera is starting…',
      },
      lead: 'This can take up to 30 seconds. You do not need to do anything.',
      note: {
        camera: 'A light may come on next to your camera. No one can see you yet.',
        microphone: 'No one can hear you yet.',
        both: 'A light may come on next to your camera. No one can see you yet.',
      },
    },
    stalled: {
      title: {
        camera: 'Still starting your camera',
        microphone: 'Still starting your microphone',
        both: 'Still starting your camera and microphone',
      },
      lead: 'Close other video apps and tabs, such as Zoom or Teams. Then reload this page and press Start Video again.',
      reload: 'Reload this page',
    },
  },
  notice: {
    dismissed,
    reloaded: { title: 'Welcome back', lead: 'Press Start Video to carry on.', carryOn: 'Continue' },
    joinFailed: {
      title: { call: 'We could not join your call', visit: 'We could not join your visit' },
      lead: {
        camera: 'Your camera is off. Please try again.',
        microphone: 'Your microphone is off. Please try again.',
        both: 'Your camera and microphone are off. Please try again.',
      },
    },
    without: {
      title: {
        camera: 'Your camera is off',
        microphone: 'Your microphone is off',
        both: 'Your camera and microphone are off',
      },
      lead: {
        camera: 'You can carry on without it.',
        microphone: 'You can carry on without it.',
        both: 'You can carry on without them.',
      },
      turnOn: {
        camera: 'Turn on camera',
        microphone: 'Turn on microphone',
        both: 'Turn on camera and microphone',
      },
    },
  },
  joining: {
    title: 'You’re all set',
    lead: { call: 'Joining your call…', visit: 'Joining your visit…' },
    deviceOn: { camera: 'Camera is on', microphone: 'Microphone is on' },
    why: {
      slow: {
        call: 'The system behind this call is taking longer than usual.',
        visit: 'Your clinic’s system is taking longer than usual.',
      },
      refused: {
        call: 'The system behind this call did not let you in. Your link may be for another time.',
        visit: 'Your clinic’s system did not let you in. Your link may be for another time.',
      },
      gone: {
        call: 'The system behind this call does not answer. You may be offline.',
        visit: 'Your clinic’s system does not answer. You may be offline.',
      },
    },
  },
  check: {
    title: plain.checkTitle,
    lead: plain.checkLead,
    join: plain.join,
    names: { camera: 'Camera', microphone: 'Microphone', speaker: 'Speaker' },
    unnamed: { camera: 'Camera {number}', microphone: 'Microphone {number}', speaker: 'Speaker {number}' },
    isDefault: '{name} (default)',
    choose: 'Choose one',
    why: {
      camera: {
        none: 'We can’t find a camera. If it has a cable, unplug it and plug it back in.',
        cameraPermission: 'The names of your cameras show once you allow your camera here.',
        unlisted: 'Your browser does not tell this page which cameras you have.',
        framed: 'This page is inside another one that hides your cameras. Open it in a new tab instead.',
      },
      microphone: {
        none: 'We can’t find a microphone. If it has a cable, unplug it and plug it back in.',
        microphonePermission: 'The names of your microphones show once you allow your microphone here.',
        unlisted: 'Your browser does not tell this page which microphones you have.',
        framed: 'This page is inside another one that hides your microphones. Open it in a new tab instead.',
      },
      speaker: {
        none: 'We can’t find a speaker. Connect a speaker or headphones.',
        microphonePermission: 'The names of your speakers show once you allow your microphone here.',
        unlisted:
          'Your browser does not let this page choose a speaker. You can choose one in the settings {ofMachine}.',
        chooserOnly: 'Your browser shows your speakers in a window of its own.',
        framed: 'This page is inside another one that hides your speakers. Open it in a new tab instead.',
      },
    },
    afterJoin: {
      camera: 'You can turn on your camera after you join.',
      microphone: 'You can turn on your microphone after you join.',
    },
    withoutIt: {
      camera: 'You will join without your camera. To use it, allow it in your browser first.',
      microphone: 'You will join without your microphone. To use it, allow it in your browser first.',
    },
    picture: 'What your camera sees',
    seen: {
      starting: 'Your camera is starting…',
      works: 'Your camera works',
      black: 'Your picture is black',
      still: 'Your picture does not move',
      muted: 'Your camera is paused',
      unknown: 'Can you see yourself here?',
      off: 'Your camera is off',
    },
    level: 'Microphone level',
    heard: {
      starting: 'Say a few words.',
      heard: 'We hear you',
      quiet: 'Say a few words.',
      silent: 'We can’t hear you',
      muted: 'Your microphone is paused',
      unknown: 'We can’t show how loud you are in this browser.',
      off: 'Your microphone is off',
    },
    faults: {
      muted: {
        camera: 'Your camera is paused. Another app or your phone may be using it.',
        microphone: 'Your microphone is paused. Another app or a mute button may have turned it off.',
      },
      black: 'Your camera is on, but its picture is black.',
      still: 'Your picture does not move. It may come from a program, not from a camera.',
      virtual: 'This picture comes from a program, not from a real camera.',
      silent: 'Your microphone is on, but no sound comes from it.',
    },
    tryThese: 'Try these, one at a time:',
    again: { camera: 'Start camera again', microphone: 'Start microphone again' },
    notSwitched: {
      title: { camera: 'We could not use that camera.', microphone: 'We could not use that microphone.' },
      why: {
        denied: 'Your browser did not allow it.',
        dismissed: 'Your browser asked, and its question was closed.',
        missing: 'It is not connected any more.',
        busy: 'Another app may be using it.',
        failed: 'It did not start.',
        overconstrained: {
          call: 'It can’t be used for this call.',
          visit: 'It can’t be used for this visit.',
        },
        unsupported: 'It is not allowed on this page.',
        ended: 'It stopped again.',
      },
      kept: {
        camera: 'You still have the camera from before.',
        microphone: 'You still have the microphone from before.',
      },
    },
    speaker: {
      before: 'You will hear a short sound.',
      play: 'Play a sound',
      question: 'Did you hear it?',
      yes: 'Yes',
      no: 'No',
      heard: 'Your speaker works',
      failed: {
        noOutput: 'This speaker can’t be used any more. Choose another one.',
        failed: 'Your browser did not play the sound. Press Play a sound again.',
      },
      help: {
        volume: 'Turn up the volume {ofMachine}.',
        silentMode: 'Turn off silent mode. It is a switch or a button on the side, or a bell in Control Center.',
        headphones: 'Are headphones connected? Put them on, or disconnect them.',
        another: 'Choose another speaker in the list.',
        again: 'Press Play a sound again.',
      },
      choose: 'Choose a speaker',
      show: 'Show my speakers',
      headphones:
        'Your browser does not let this page choose a speaker. Connect headphones, and the sound comes from them.',
    },
    news: {
      plugged: '{name} is connected.',
      pulled: '{name} is not connected any more.',
      newDefault: 'Your system now uses {name}.',
      woke: 'You were away for a while. Please check your picture and sound once more.',
      use: 'Use it',
    },
  },
  recovery: {
    askAgain: 'Ask again',
    continueWith: {
      camera: 'Continue with camera only',
      microphone: 'Continue with microphone only',
      both: 'Continue with camera and microphone only',
    },
    continueWithNeither: 'Continue without camera and microphone',
    useAnother: { camera: 'Use another camera', microphone: 'Use another microphone' },
    triedAgain: 'We tried again. It is still not working.',
    done: 'Done',
    otherwise: 'Still not working?',
    device: { camera: 'Camera', microphone: 'Microphone' },
    standing: {
      working: 'Working',
      unasked: 'Ready to ask',
      denied: 'Blocked',
      dismissed: 'Not answered yet',
      missing: 'Not found',
      busy: 'In use',
      failed: 'Not started',
      overconstrained: 'Can’t be used',
      ended: 'Stopped',
    },
    causes: {
      askable: {
        title: 'Almost there',
        lead: {
          named: 'Press Ask again. When your browser asks, choose “{answer}”.',
          unnamed: 'Press Ask again. When your browser asks, choose the answer that allows it.',
        },
      },
      browser: {
        title: {
          camera: 'Your camera is blocked',
          microphone: 'Your microphone is blocked',
          both: 'Your camera and microphone are blocked',
        },
        titleIfOneWorks: {
          camera: 'Your microphone works.\nYour camera is blocked.',
          microphone: 'Your camera works.\nYour microphone is blocked.',
        },
        lead: 'You can change this in your browser settings.',
        leadIfOneWorks: 'Just one more to turn on.',
        steps: {
          open: 'Press the symbol next to the web address. Open the settings for this site.',
          turnOn: { camera: 'Turn on Camera.', microphone: 'Turn on Microphone.' },
          comeBack,
        },
        watching,
      },
      system: {
        title: {
          camera: '{machine} is keeping your camera off',
          microphone: '{machine} is keeping your microphone off',
          both: '{machine} is keeping your camera and microphone off',
        },
        lead: 'The setting is {onMachine}, not on this page.',
        steps: {
          open: 'Open the settings {ofMachine}, and find Privacy.',
          turnOn: {
            camera: 'Open Camera. Turn on access for your browser.',
            microphone: 'Open Microphone. Turn on access for your browser.',
          },
          comeBack,
        },
        watching,
      },
      missing: {
        title: {
          camera: 'We can’t find a camera',
          microphone: 'We can’t find a microphone',
          both: 'We can’t find a camera or a microphone',
        },
        lead: 'Try these, one at a time:',
        leadIfOneWorks: {
          camera: 'Your microphone works. Try these, one at a time:',
          microphone: 'Your camera works. Try these, one at a time:',
        },
        steps: {
          cable: {
            camera: 'If your camera has a cable, unplug it and plug it back in.',
            microphone: 'If your microphone has a cable, unplug it and plug it back in.',
            both: 'If your camera or microphone has a cable, unplug it and plug it back in.',
          },
          cover: 'If it has a cover, open it. If it has a switch, turn it on.',
          privacy: {
            camera: 'Already connected? Open the settings {ofMachine}, find Privacy, and turn on camera access.',
            microphone:
              'Already connected? Open the settings {ofMachine}, find Privacy, and turn on microphone access.',
            both: 'Already connected? Open the settings {ofMachine}, find Privacy, and turn on camera or microphone access.',
          },
          onComputer: {
            camera: {
              call: 'No camera on this computer? Open the link to your call on a phone.',
              visit: 'No camera on this computer? Open your visit link on a phone.',
            },
            microphone: {
              call: 'No microphone on this computer? Open the link to your call on a phone.',
              visit: 'No microphone on this computer? Open your visit link on a phone.',
            },
            both: {
              call: 'No camera or microphone on this computer? Open the link to your call on a phone.',
              visit: 'No camera or microphone on this computer? Open your visit link on a phone.',
            },
          },
          onPhone: {
            camera: {
              call: 'Still no camera? Open the link to your call on another phone or computer.',
              visit: 'Still no camera? Open your visit link on another phone or computer.',
            },
            microphone: {
              call: 'Still no microphone? Open the link to your call on another phone or computer.',
              visit: 'Still no microphone? Open your visit link on another phone or computer.',
            },
            both: {
              call: 'Still no camera or microphone? Open the link to your call on another phone or computer.',
              visit: 'Still no camera or microphone? Open your visit link on another phone or computer.',
            },
          },
        },
        watching: {
          camera: 'We will notice when you connect a camera.',
          microphone: 'We will notice when you connect a microphone.',
          both: 'We will notice when you connect a camera or a microphone.',
        },
      },
      busy: {
        title: {
          camera: 'Another app is using your camera',
          microphone: 'Another app is using your microphone',
          both: 'Another app is using your camera or microphone',
        },
        lead: 'Close the other app, then try again.',
        steps: {
          apps,
          tabs: 'Close other browser tabs with a video call.',
          restart: {
            call: 'Still busy? Restart {theMachine}. The link to your call will still work.',
            visit: 'Still busy? Restart {theMachine}. Your visit link will still work.',
          },
        },
      },
      busyOrSystem: {
        title: {
          camera: 'Your camera will not start',
          microphone: 'Your microphone will not start',
          both: 'Your camera or microphone will not start',
        },
        lead: 'Another app may be using it, or it may be turned off in your settings. Try these, one at a time:',
        steps: {
          apps: 'Close other video apps, such as Zoom, Teams or WhatsApp, and other tabs with a video call.',
          privacy: {
            camera: 'Open the settings {ofMachine}, and find Privacy. Turn on camera access.',
            microphone: 'Open the settings {ofMachine}, and find Privacy. Turn on microphone access.',
            both: 'Open the settings {ofMachine}, and find Privacy. Turn on camera or microphone access.',
          },
          restart: {
            call: 'Still not working? Restart {theMachine}. The link to your call will still work.',
            visit: 'Still not working? Restart {theMachine}. Your visit link will still work.',
          },
        },
      },
      failed: {
        title: plain.stuckTitle,
        lead: {
          withHelp: `Something on this page did not work. ${noFault} Press Try again. If it still does not work, press Get Assistance.`,
          withoutHelp: `Something on this page did not work. ${noFault} Press Try again.`,
        },
      },
      elsewhere: {
        title: { call: 'Is this call open in another tab?', visit: 'Is this visit open in another tab?' },
        lead: {
          camera: 'Another tab may be using your camera. Close it, then press Try again.',
          microphone: 'Another tab may be using your microphone. Close it, then press Try again.',
          both: 'Another tab may be using your camera or microphone. Close it, then press Try again.',
        },
      },
      overconstrained: {
        title: {
          camera: { call: 'This call can’t use your camera', visit: 'This visit can’t use your camera' },
          microphone: { call: 'This call can’t use your microphone', visit: 'This visit can’t use your microphone' },
          both: {
            call: 'This call can’t use your camera or microphone',
            visit: 'This visit can’t use your camera or microphone',
          },
        },
        lead: notYours,
      },
      ended: {
        title: {
          camera: 'Your camera stopped',
          microphone: 'Your microphone stopped',
          both: 'Your camera and microphone stopped',
        },
        lead: {
          camera: 'Press Try again to turn it back on.',
          microphone: 'Press Try again to turn it back on.',
          both: 'Press Try again to turn them back on.',
        },
      },
      dismissed,
      insecure: { title: 'This page is not secure', lead: after('Video only works on a secure page.') },
      framed: {
        title: notAllowedHere,
        lead: 'This page is inside another one that does not allow video. Open it in a new tab instead.',
      },
      policy: { title: notAllowedHere, lead: after('This page is not set up for video.') },
      'no-api': {
        title: 'This browser can’t be used for video',
        lead: {
          call: 'Please open the link to your call in another browser, or on another device.',
          visit: 'Please open your visit link in another browser, or on another device.',
        },
        steps: { ...carryOver, ...use },
      },
      excluded: {
        title: {
          call: 'Your call can’t be opened in this browser',
          visit: 'Your visit can’t be opened in this browser',
        },
        lead: {
          call: 'Please open the link to your call in another browser, or on another device.',
          visit: 'Please open your visit link in another browser, or on another device.',
        },
        steps: { ...carryOver, ...use },
      },
      outdated: {
        title: 'This browser is too old for video',
        lead: {
          call: 'Please update your browser, or open the link to your call on a newer phone or computer.',
          visit: 'Please update your browser, or open your visit link on a newer phone or computer.',
        },
        steps: {
          updateSystem: 'Open the settings {ofMachine}, and install the newest update. Your browser is part of it.',
          updateBrowser: 'Update your browser, then open this page again.',
          chrome: 'Or open Chrome. If you do not have it, install it first.',
          edge: 'Or open Microsoft Edge. It is already {onMachine}.',
          firefox: 'Or open Firefox. If you do not have it, install it first.',
          safari: 'Or open Safari. It is already {onMachine}.',
        },
      },
      'in-app': {
        title: { call: 'Open your call in your browser', visit: 'Open your visit in your browser' },
        lead: {
          camera: {
            call: 'You opened this page inside another app. That app can’t use your camera for a call.',
            visit: 'You opened this page inside another app. That app can’t use your camera for a visit.',
          },
          microphone: {
            call: 'You opened this page inside another app. That app can’t use your microphone for a call.',
            visit: 'You opened this page inside another app. That app can’t use your microphone for a visit.',
          },
          both: {
            call: 'You opened this page inside another app. That app can’t use your camera or microphone for a call.',
            visit: 'You opened this page inside another app. That app can’t use your camera or microphone for a visit.',
          },
        },
        steps: {
          ...carryOver,
          open: 'Open Safari or Chrome.',
        },
      },
    },
    browserButton: {
      text: {
        named: {
          camera: 'You can turn it on right here. Press this button. When your browser asks, choose “{answer}”.',
          microphone: 'You can turn it on right here. Press this button. When your browser asks, choose “{answer}”.',
          both: 'You can turn them on right here. Press this button. When your browser asks, choose “{answer}”.',
        },
        unnamed: {
          camera:
            'You can turn it on right here. Press this button. When your browser asks, choose the answer that allows it.',
          microphone:
            'You can turn it on right here. Press this button. When your browser asks, choose the answer that allows it.',
          both: 'You can turn them on right here. Press this button. When your browser asks, choose the answer that allows it.',
        },
      },
      picture: 'Your browser will show this:',
      orOk: {
        named: 'Still off. Press the button again and choose “{answer}”, or press OK.',
        unnamed: 'Still off. Press the button again and choose the answer that allows it, or press OK.',
      },
      refused: {
        named: 'Still off. Press the button again and choose “{answer}”, or follow the steps below.',
        unnamed: 'Still off. Press the button again and choose the answer that allows it, or follow the steps below.',
      },
      failed: 'That button did not work. Follow these steps instead.',
      byHand: {
        camera: 'Or turn it on in your settings',
        microphone: 'Or turn it on in your settings',
        both: 'Or turn them on in your settings',
      },
    },
  },
  guide: {
    changed: 'I have changed it',
    opens: {
      'camera settings': 'Open Camera settings',
      'microphone settings': 'Open Microphone settings',
      'screen settings': 'Open Screen Recording settings',
      devices: 'Open the list of cameras',
    },
    leave: 'Open in my browser',
    back: 'Back',
    last: {
      withHelp: 'Still not working? Press Get Assistance.',
      withoutHelp: 'Still not working? Try another browser, or another device.',
    },
    thenReload: 'When you have done this, press “I have changed it”. This page will reload.',
    linkWorks: { call: 'The link to your call will still work.', visit: 'Your visit link will still work.' },
    buttons: 'Button names in',
    help: 'More help at {site}',
  },
  troubleshooter: {
    count: 'Step {number} of 6',
    steps: {
      closeOtherApps: {
        title: {
          camera: 'Close other apps that use your camera',
          microphone: 'Close other apps that use your microphone',
          both: 'Close other apps that use your camera or microphone',
        },
        lead: 'Close Zoom, Teams, FaceTime and other tabs with a video call. Many cameras work with only one app at a time.',
      },
      browserPermission: {
        title: 'Allow it in your browser',
        lead: 'Your browser has its own switch for this page. We will show you where.',
      },
      systemPermission: {
        title: 'Allow it on your device',
        lead: 'Your computer or phone has its own switch. We will show you where.',
      },
      otherDevice: {
        title: {
          camera: 'Try another camera',
          microphone: 'Try another microphone',
          both: 'Try another camera or microphone',
        },
        lead: 'Choose another one in the list, just for now.',
      },
      testCall: {
        title: 'Make a test call',
        lead: {
          camera: 'You will see yourself for a few seconds. No one else can.',
          microphone: 'You will hear yourself for a few seconds. No one else can.',
          both: 'You will see and hear yourself for a few seconds. No one else can.',
        },
      },
      startOver: {
        title: 'Start over in your browser',
        lead: 'This clears up what none of the other steps can.',
        steps: {
          clear: {
            camera: 'Open the settings for this site in your browser. Set Camera back to Ask.',
            microphone: 'Open the settings for this site in your browser. Set Microphone back to Ask.',
            both: 'Open the settings for this site in your browser. Set Camera and Microphone back to Ask.',
          },
          restart: 'Close all windows of your browser. Then open it again.',
          refresh: {
            call: 'Open the link to your call again. Load the page twice, then press Start Video.',
            visit: 'Open your visit link again. Load the page twice, then press Start Video.',
          },
        },
      },
    },
    worked: 'It worked',
    next: 'Still not working, next',
    back: 'Back',
    skip: 'Skip',
    now: 'Right now',
    watching: 'We check again every few seconds.',
    pressWorked: 'Come back here and press It worked.',
    noticed: {
      clear: 'Nothing is in the way now. Press It worked, and we will try it.',
      clearHere: 'This is not in the way now, but something else is. Press Still not working, next.',
    },
    ready: {
      title: 'You are ready',
      lead: {
        call: 'It works now. You can join your call now.',
        visit: 'It works now. You can join your visit now.',
      },
      inCheck: { call: 'It works now. Press Join the call.', visit: 'It works now. Press Join the visit.' },
      afterwards: {
        call: 'It has worked. Press Start Video when you want to join your call.',
        visit: 'It has worked. Press Start Video when you want to join your visit.',
      },
      again: 'Go through the steps again',
    },
    blockedAgain: 'It is blocked again.',
    already: 'It is already on. There is nothing to change here.',
    noOther: {
      camera: 'We can’t find another camera. If you have one, connect it now.',
      microphone: 'We can’t find another microphone. If you have one, connect it now.',
      both: 'We can’t find another camera or microphone. If you have one, connect it now.',
    },
    welcomeBack: 'Welcome back. You were at this step.',
    notMine: 'This is not my device',
    kept: 'We will bring you back to this step, for half an hour. In a private window, press Start Video after the restart.',
    notKept: 'Your browser does not let us keep your place. After the restart, press Start Video and see if it works.',
    notLoaded: {
      withHelp: 'More steps could not be loaded. Press Get Assistance and we will help.',
      withoutHelp: 'More steps could not be loaded. You may be offline. Try it again in a moment.',
    },
    call: {
      start: 'Start a test call',
      progress: 'How far the test call has come',
      running: {
        inPage: 'Say a few words.',
        udp: 'Trying the fastest way. Say a few words.',
        tcp: 'Trying a second way.',
        tls: 'Trying a third way.',
      },
      asking: {
        camera: 'Your browser may ask about your camera now. Allow it for the test.',
        microphone: 'Your browser may ask about your microphone now. Allow it for the test.',
        both: 'Your browser may ask about your camera and microphone now. Allow them for the test.',
      },
      picture: 'What others would see',
      noDevices: {
        camera: 'Your camera did not start, so there is nothing to test yet.',
        microphone: 'Your microphone did not start, so there is nothing to test yet.',
        both: 'Your camera and microphone did not start, so there is nothing to test yet.',
      },
      notLoaded: 'The test call could not be loaded. You may be offline. Try again, or carry on with the next step.',
      verdict: {
        works: {
          camera: 'Your test call worked: your picture came through.',
          microphone: 'Your test call worked: your sound came through.',
          both: 'Your test call worked: your picture and your sound came through.',
        },
        weak: 'Your test call came through, but your connection is weak. Move closer to your Wi-Fi, or use a cable.',
        noMedia: {
          camera: 'Your test call did not carry your picture.',
          microphone: 'Your test call did not carry your sound.',
          both: 'Your test call did not carry your picture or your sound.',
        },
        noPicture: 'Your sound came through, but your picture did not.',
        noSound: 'Your picture came through, but your sound did not.',
        silent: 'Your test call came through, but we heard nothing from your microphone.',
        onlyCamera: 'Your picture came through. Your microphone was not part of this test.',
        onlyMicrophone: 'Your sound came through. Your camera was not part of this test.',
        soundUnknown: 'Your picture came through. Your browser does not tell us about your sound.',
        pictureUnknown: 'Your sound came through. Your browser does not tell us about your picture.',
        unknown: {
          camera: 'Your test call connected, but your browser does not tell us about your picture.',
          microphone: 'Your test call connected, but your browser does not tell us about your sound.',
          both: 'Your test call connected, but your browser does not tell us about your picture and sound.',
        },
        notConnected: 'Your test call did not connect. You may be offline.',
        unreachable: {
          call: 'Your network may not let this call through. Try another network, such as your phone’s.',
          visit: 'Your network may not let this visit through. Try another network, such as your phone’s.',
        },
        untested:
          'Our test could not run. You have not done anything wrong, and it says nothing about your network. Carry on with the next step.',
        cannotRun: 'This browser can’t make a test call. You can carry on with the next step.',
        cancelled: 'You stopped the test call. You can start it again.',
        ended: {
          camera: 'Your camera stopped during the test call.',
          microphone: 'Your microphone stopped during the test call.',
          both: 'Your camera or microphone stopped during the test call.',
        },
      },
    },
  },
  report: {
    title: 'What we found',
    lead: 'Send this to us and we can help faster. It holds no name, no picture and no sound.',
    leadWithoutSending: 'Give this to the person who helps you. It holds no name, no picture and no sound.',
    loading: 'One moment…',
    notLoaded: {
      withHelp: 'The report could not be loaded. You may be offline. Try again, or press Get Assistance.',
      withoutHelp: 'The report could not be loaded. You may be offline. Try again.',
    },
    tried: 'What you tried',
    nothingTried: 'Nothing yet',
    rows: {
      browser: 'Browser',
      system: 'System',
      time: 'Time',
      page: 'Page',
      found: 'Found',
      call: 'Test call',
      inApp: 'Inside an app',
      inFrame: 'Inside another page',
    },
    yes: 'Yes',
    unknown: 'Not known',
    notAsked: 'Not used here',
    count: '{name}: {number}',
    results: {
      worked: 'it worked',
      noticed: 'not in the way now',
      stillNotWorking: 'no change',
      alreadyAllowed: 'already on',
      noneFound: 'none found',
      skipped: 'skipped',
    },
    all: 'Show all of it, as it is sent',
    allWithoutSending: 'Show all of it',
    startAgain: 'Start again',
    copy: {
      press: 'Copy report',
      done: 'The report is copied. You can paste it now.',
      failed: 'Your browser did not copy it. The text is selected: copy it yourself.',
    },
    download: {
      press: 'Download report',
      started: 'Your browser is saving the report. If you can’t find it in your downloads, copy it.',
      unsure: 'Pages inside an app often can’t save files. If you can’t find it, copy it.',
      failed: 'Your browser did not save it. The text is selected: copy it yourself.',
    },
    send: {
      press: 'Send report',
      pending: 'Sending the report…',
      slow: 'This takes longer than it should. You can also copy the report.',
      done: 'The report is sent. Thank you.',
      failed: 'The report could not be sent. Try again, or copy it.',
    },
  },
  screenShare: {
    system: {
      title: '{machine} is keeping your screen private',
      lead: 'The setting is {onMachine}, not on this page.',
      steps: {
        open: 'Open the settings {ofMachine}, and find Privacy.',
        turnOn: 'Find screen recording. Turn it on for your browser.',
        restart: {
          call: 'Quit your browser. You will leave the call. Then open the link to your call again.',
          visit: 'Quit your browser. You will leave your visit. Then open your visit link again.',
        },
      },
    },
    browser: {
      title: 'Your browser is blocking screen sharing',
      lead: 'It may be keeping an answer from before.',
      steps: {
        reload: {
          call: 'Press the reload button next to the web address. You will leave the call for a moment.',
          visit: 'Press the reload button next to the web address. You will leave your visit for a moment.',
        },
        again: 'Join again, and share your screen. When your browser asks, allow it.',
        symbol: 'Still blocked? Press the symbol next to the web address. Remove what is blocked there.',
      },
    },
    framed: {
      title: 'You can’t share your screen from here',
      lead: 'This page is inside another one that does not allow it.',
      steps: {
        ownTab: {
          call: 'Open the link to your call in a tab of its own.',
          visit: 'Open your visit link in a tab of its own.',
        },
      },
    },
    policy: {
      title: 'Screen sharing is turned off here',
      lead: 'This website, or the people who manage {theMachine}, do not allow it.',
      steps: {
        ask: 'Is it from your work or school? Ask them to allow it.',
        elsewhere: {
          call: 'Or open the link to your call on another computer.',
          visit: 'Or open your visit link on another computer.',
        },
      },
    },
    busy: {
      title: 'Your screen did not start',
      lead: 'No one can see it. Try these, one at a time:',
      steps: {
        tab: 'Press Try again. Choose a window or a tab, not the whole screen.',
        window: 'Press Try again. Choose a window, not the whole screen.',
        apps: 'Close other apps that record or share your screen.',
        restart: {
          call: 'Still not working? Restart {theMachine}. The link to your call will still work.',
          visit: 'Still not working? Restart {theMachine}. Your visit link will still work.',
        },
      },
    },
    unsupported: {
      title: 'This browser can’t share your screen',
      lead: { call: 'Your call continues without it.', visit: 'Your visit continues without it.' },
      steps: {
        use: {
          call: 'Open the link to your call in Chrome, Edge, Firefox or Safari, on a computer.',
          visit: 'Open your visit link in Chrome, Edge, Firefox or Safari, on a computer.',
        },
      },
    },
    lost: lostScreenEnglish,
    orTab: 'In a hurry? Press Try again, and choose a tab. A tab needs no setting.',
    orSystem: 'Or it may be turned off {onMachine}',
  },
  aside: { back: 'Back', backToSteps: 'Back to the steps' },
  plain: { title: plain.stuckTitle, lead: plain.stuckLead },
}
