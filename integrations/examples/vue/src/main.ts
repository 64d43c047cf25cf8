import 'peer-support-widgets/themes/warm.css';
import {createApp} from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
