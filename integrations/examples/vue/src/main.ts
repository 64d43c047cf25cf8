import 'peer-support-widgets/themes/calm.css';
import {createApp} from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
