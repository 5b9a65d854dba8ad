import { connection } from 'next/server'

export async function StartButton() {
  await connection()
  return <button type="button">Start Video</button>
}
