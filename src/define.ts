import './define-rate-ticker.js';
