import { connection } from 'next/server'

/** As one that waits for its data: what it renders reaches the gate as a promise. */
export async function StartButton({ children }: { children: string }) {
  await connection()
  return <button type="button">{children}</button>
}
