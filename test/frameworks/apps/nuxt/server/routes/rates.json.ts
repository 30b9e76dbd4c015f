export default defineEventHandler(() => [{ pair: 'KZT/USD', value: 0.00203, change: 0.11 }]);
