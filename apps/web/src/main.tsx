import '@digdir/designsystemet-css';
import '../theme/kaskade.css';
import '@fontsource-variable/inter';
import './style/base.css';
import './style/designsystemet.css';
import './style/figures.css';
import './style/editing.css';
import './style/parts.css';
import './style/shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startText } from './text';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

void startText(document.documentElement.lang).then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
