typedef map<string> Lost
