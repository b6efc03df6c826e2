/** Names the kind of an object, as form-data does. */
module.exports = (object, value) => {
  Object.defineProperty(object, Symbol.toStringTag, { configurable: true, value });
};
