const find = (id) => document.getElementById(id);

// Events bubble, so one listener serves every ticker that is inserted later.
document.addEventListener('ca-load', (event) => {
  if (event.target.id === 'fetched') find('loaded').textContent = event.rates.map(({ pair }) => pair).join(' ');
});
document.addEventListener('ca-select', (event) => (find('selected').textContent = event.rate.pair));
