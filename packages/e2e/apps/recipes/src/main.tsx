// What a developer writes after adding `prejoin` by shadcn. Until then there is nothing to import.
import './index.css'
import { Prejoin } from '@/components/prejoin/Prejoin'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

const call = { join: async () => {}, leave() {} }

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Prejoin call={call}>
      {({ leave }) => (
        <>
          <p>You are in the call</p>
          <button type="button" onClick={leave}>
            Leave
          </button>
        </>
      )}
    </Prejoin>
  </StrictMode>,
)
