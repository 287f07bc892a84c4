package it.tappe.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import it.tappe.testing.TappeServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatusApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.production();

    @Test
    @Order(1)
    void saysThatTappeAndItsDatabaseWork() throws Exception {
        HttpResponse<String> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\",\"database\":\"UP\"}");
    }

    @Test
    @Order(2)
    void saysDownAndNothingMoreWhenTheDatabaseDoesNotAnswer() throws Exception {
        ((HikariDataSource) DelegatingDataSource.unwrapDataSource(tappe.bean(DataSource.class))).close();
        HttpResponse<String> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"status\":\"DOWN\",\"database\":\"DOWN\"}");
    }

    private static HttpResponse<String> ask() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(tappe.uri("/status"))
                .header("Cookie", "tappe-session=whatever")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
