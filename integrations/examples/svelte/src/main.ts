import 'peer-support-widgets/themes/calm.css';
import {mount} from 'svelte';
import App from './App.svelte';

mount(App, {target: document.querySelector('#app')!});
