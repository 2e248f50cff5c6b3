(ns rs.authlete
  (:require [clj-http.client :as http]
            [rs.config :refer [config]]))

(defn introspect
  "Pyta Authlete o token. Zwraca mapę lub nil."
  [token]
  (let [{:keys [base-url service-api-key service-api-secret]} (:authlete config)]
    (-> (http/post (str base-url "/api/auth/introspection")
                   {:basic-auth [service-api-key service-api-secret]
                    :form-params {:token token}
                    :as :json})
        :body)))

(comment
  (introspect "F6QfbgK1FwrQZoR_MyWfQYedP1t5LzEKrWNDjEo5CS0")
  ;; => {:action "OK" :subject "anna" :clientId 87943580280758}
  )
