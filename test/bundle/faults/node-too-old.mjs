// Node.js as one that is older by its last numbers than package.json asks for.
Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.18.1' } });
