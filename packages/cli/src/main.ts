#!/usr/bin/env node
console.log('llano', process.version)
