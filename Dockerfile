# The image holds no PostgreSQL; SPRING_DATASOURCE_URL tells it which server to use. See docs/operations.md.

FROM eclipse-temurin:25-jre AS runtime

FROM eclipse-temurin:25-jdk AS build
# PostgreSQL, which the training of the AOT cache starts, refuses to run as root
RUN useradd --create-home --uid 10001 build && mkdir /build /portal && chown build /build /portal
# An AOT cache is good for the very Java that it was trained on
COPY --from=runtime /opt/java/openjdk /opt/runtime
USER build
WORKDIR /build
COPY --chown=build .mvn .mvn
COPY --chown=build mvnw pom.xml ./
COPY --chown=build src src
COPY --chown=build docs/guide docs/guide
COPY --chown=build deploy deploy
RUN --mount=type=cache,target=/home/build/.m2,uid=10001 \
    ./mvnw -B -ntp -Pimage package -DskipTests \
    && mv target/nastavnik-*.jar target/portal.jar \
    && java -Djarmode=tools -jar target/portal.jar extract --destination /portal --force \
    && TRAINED_JAVA=/opt/runtime/bin/java deploy/train /portal

FROM runtime
RUN useradd --system --uid 10001 --shell /usr/sbin/nologin portal
COPY --from=build /portal /portal
COPY --from=build /build/deploy/health /usr/local/bin/health
COPY --from=build /build/deploy/java.options /portal/java.options
WORKDIR /portal
USER portal
# a small first heap: the default, 1/64 of the memory of the machine, is never given back
ENV JAVA_TOOL_OPTIONS="-Xms64m -Xmx512m"
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=6s --start-period=60s CMD ["/usr/local/bin/health"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=portal.aot", "-Dnastavnik.prepared=true", "-jar", "portal.jar"]
