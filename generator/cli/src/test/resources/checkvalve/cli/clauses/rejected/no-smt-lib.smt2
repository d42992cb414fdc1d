device Fan {
  tick 100 ms
}
