wget --user=4611416018 --password='DZ21Dgw3P3PfM0kDHYJoAlpcbvdQBmVT3MXP290TMUI' https://api.authlete.com/api/service/configuration
wget --header="Authorization: Bearer 6wZjo9PEBHJnAmXFhJPmRmCOKQs7C62E_Z6WFZ9uj4M" -O- https://us.authlete.com/api/service/get/list
wget --header="X-Ticket: Z7kOxrbQhYlOZJismvpvP0wQ9KB0AP4Nv4STlXM_ijI" https://shop.example.com/
