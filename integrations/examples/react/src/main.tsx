import 'peer-support-widgets/themes/calm.css';
import {createRoot} from 'react-dom/client';
import {App} from './App';

createRoot(document.querySelector('#app')!).render(<App />);
