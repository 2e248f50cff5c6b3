package main

import "os/exec"

func main() {
	exec.Command("curl", "-u", "32348105639957:icX_1CjlRITbMZdWcb9TfSHkMdXbZJDQq0TCAnuDAOw", "https://api.authlete.com/api/client/get/list").Run() // leak
}
