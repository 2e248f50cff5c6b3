package shadow

var os = "mine"
