/** Puts the page into the document. Nothing of the IDL is imported here, so its edits stop at a component. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import './style/page.css'
import './style/parts.css'
import './style/wire.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
