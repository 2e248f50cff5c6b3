-- Menüleisten-Skript: zeigt, ob der Authlete-Dienst antwortet
property clusterURL : "https://eu.authlete.com/api/7696065058/service/configuration"
property authleteToken : "ChtI_lnUH2ln35tQZpDkKWZrnx5yzxHxUw_e10zFk3s"

on checkService()
	try
		set theStatus to do shell script "curl -s -o /dev/null -w '%{http_code}' -H " & quoted form of ("Authorization: Bearer " & authleteToken) & " " & clusterURL
	on error errMsg
		return "Fehler: " & errMsg
	end try
	return theStatus
end checkService

display notification checkService() with title "Authlete"
