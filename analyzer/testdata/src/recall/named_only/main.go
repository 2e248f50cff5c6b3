package main

const authleteServiceApiSecret = "F2ZkOwF1SlagQGHtFKnjOvDl4UZzqGmjslkieOPxNb4" // leak
func main()                                                                    { println(len(authleteServiceApiSecret)) }
