// Preloaded into the process under test: the run itself is rejected, with a message that must not be shown.
Promise.race = () => Promise.reject(new TypeError(`could not read ${process.cwd()}`));
