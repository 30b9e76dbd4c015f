// The nearest lock file above is not the application's own.
export default { turbopack: { root: import.meta.dirname } };
