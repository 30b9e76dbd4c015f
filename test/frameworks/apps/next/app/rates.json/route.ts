export const GET = () => Response.json([{ pair: 'KZT/USD', value: 0.00203, change: 0.11 }]);
