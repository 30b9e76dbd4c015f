// Without it the checker takes the settings of the nearest folder above that has some.
export default {};
