package org.witan.architecture.counterexample.web;

/** An endpoint that reaches past its gateway. */
@SuppressWarnings("unused")
class EndpointThatKnowsEverything {

    private org.witan.architecture.counterexample.queryside.log.LogProjection log;
    private org.axonframework.commandhandling.gateway.CommandGateway gateway;
    private org.witan.architecture.counterexample.standalone.Demo demo;
}
