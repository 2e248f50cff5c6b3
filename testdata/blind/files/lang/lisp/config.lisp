(defparameter *authlete-service-access-token* "2pdjQLlmR_duI-imeZLdMO7ZmsUlZqufB3eviQ1gj3Y")
(defparameter *csrf-key* "PoblpgfKmyRHRDh3Du3PH_F06IfjsZrDQ7wQBLI4S0o")
(setf (uiop:getenv "AUTHLETE_ORG_TOKEN") "lHYo0vns7t5DYMdwLPNV5GEwSx186d8BNTUZ52lu2u8")
