import { expect, it } from 'vitest'
import { isVirtualCamera } from './virtualCameras'

it.each([
  'OBS Virtual Camera',
  'OBS-Camera',
  'Streamlabs OBS Virtual Camera',
  'Zoom Virtual Camera',
  'ManyCam Virtual Webcam',
  'Snap Camera',
  'XSplit VCam',
  'SplitCam Video Driver',
  'Camera (NVIDIA Broadcast)',
  'EpocCam Camera',
  'Logi Capture',
  'DroidCam Source 3',
  'obs virtual camera (m-de:vice)',
])('%s is a program', (label) => expect(isVirtualCamera(label)).toBe(true))

it.each([
  '',
  'Integrated Camera (04f2:b6be)',
  'FaceTime HD Camera',
  'Logitech BRIO',
  'OBSBOT Tiny 2',
  'HD Pro Webcam C920',
  'Snapdragon Camera',
  'Simulated camera',
  'fake_device_0',
])('"%s" is none', (label) => expect(isVirtualCamera(label)).toBe(false))
