{ authlete = { serviceId = 8490800203, serviceAccessToken = "x5twu8mffIiie9eC1nY0gIgtVfqumQaDSICI4faQLWA" }, seed = "QBoM8P_i36R0qA47Mn6t1tBMyLnGrTIk7JboBhU-TLE" }
