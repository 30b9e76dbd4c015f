import './define-headlines.js';
import './define-rate-ticker.js';
